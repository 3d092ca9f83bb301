-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "project_id" UUID,
    "actor_id" UUID,
    "type" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_key" TEXT NOT NULL,
    "file_sha256" TEXT NOT NULL,
    "file_bytes" BIGINT NOT NULL,
    "format" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "rater_id" UUID,
    "state" TEXT NOT NULL,
    "bytes_read" BIGINT NOT NULL DEFAULT 0,
    "lines_read" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "duplicates" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "import_refusal" (
    "project_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "excerpt" TEXT NOT NULL,

    CONSTRAINT "import_refusal_pkey" PRIMARY KEY ("project_id","import_id","line")
);

-- CreateTable
CREATE TABLE "prompt_group" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "split" TEXT NOT NULL,
    "bridged" BOOLEAN NOT NULL DEFAULT false,
    "merged_into" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "prompt_group_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "prompt" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "content_hash" TEXT NOT NULL,
    "first_turn_hash" TEXT NOT NULL,
    "group_id" UUID NOT NULL,
    "born_split" TEXT NOT NULL,
    "shingle_count" INTEGER NOT NULL DEFAULT 0,
    "import_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "prompt_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "prompt_content" (
    "project_id" UUID NOT NULL,
    "prompt_id" UUID NOT NULL,
    "messages" JSONB NOT NULL,

    CONSTRAINT "prompt_content_pkey" PRIMARY KEY ("project_id","prompt_id")
);

-- CreateTable
CREATE TABLE "prompt_shingle" (
    "project_id" UUID NOT NULL,
    "shingle" BIGINT NOT NULL,
    "prompt_id" UUID NOT NULL,

    CONSTRAINT "prompt_shingle_pkey" PRIMARY KEY ("project_id","shingle","prompt_id")
);

-- CreateTable
CREATE TABLE "source" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "completion" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "prompt_id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "content_hash" TEXT NOT NULL,
    "import_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "completion_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "completion_content" (
    "project_id" UUID NOT NULL,
    "completion_id" UUID NOT NULL,
    "messages" JSONB NOT NULL,

    CONSTRAINT "completion_content_pkey" PRIMARY KEY ("project_id","completion_id")
);

-- CreateTable
CREATE TABLE "comparison" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "position" BIGSERIAL NOT NULL,
    "prompt_id" UUID NOT NULL,
    "content_hash" TEXT NOT NULL,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "side_seed" SMALLINT NOT NULL,
    "policy" TEXT NOT NULL,
    "probability" DOUBLE PRECISION NOT NULL,
    "skips" SMALLINT NOT NULL DEFAULT 0,
    "import_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comparison_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "comparison_completion" (
    "project_id" UUID NOT NULL,
    "comparison_id" UUID NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "completion_id" UUID NOT NULL,

    CONSTRAINT "comparison_completion_pkey" PRIMARY KEY ("project_id","comparison_id","ordinal")
);

-- CreateTable
CREATE TABLE "user_account" (
    "id" UUID NOT NULL,
    "is_owner" BOOLEAN NOT NULL DEFAULT false,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,

    CONSTRAINT "person_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "credential" (
    "user_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "user_agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "start" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "project_id" UUID,
    "role" TEXT,
    "user_id" UUID,
    "note" TEXT,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "used_by" UUID,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "overlap" SMALLINT NOT NULL DEFAULT 1,
    "lease_seconds" INTEGER NOT NULL DEFAULT 900,
    "guideline_version" INTEGER NOT NULL DEFAULT 1,
    "scheme_version" INTEGER NOT NULL DEFAULT 1,
    "order_key" BYTEA NOT NULL,
    "split_key" BYTEA NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "guideline_version" (
    "project_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "guideline_version_pkey" PRIMARY KEY ("project_id","version")
);

-- CreateTable
CREATE TABLE "label_scheme_version" (
    "project_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "definition" JSONB NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "label_scheme_version_pkey" PRIMARY KEY ("project_id","version")
);

-- CreateTable
CREATE TABLE "member" (
    "project_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "member_pkey" PRIMARY KEY ("project_id","user_id")
);

-- CreateTable
CREATE TABLE "rater" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "user_id" UUID,
    "label" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rater_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "training_run" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "snapshot_id" UUID NOT NULL,
    "config" JSONB NOT NULL,
    "seed" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "report" JSONB,
    "error" TEXT,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "training_run_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "training_point" (
    "project_id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "iteration" INTEGER NOT NULL,
    "loss" DOUBLE PRECISION NOT NULL,
    "gradient_norm" DOUBLE PRECISION NOT NULL,
    "train_accuracy" DOUBLE PRECISION NOT NULL,
    "held_out_loss" DOUBLE PRECISION,
    "held_out_accuracy" DOUBLE PRECISION,

    CONSTRAINT "training_point_pkey" PRIMARY KEY ("project_id","run_id","iteration")
);

-- CreateTable
CREATE TABLE "reward_model" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "run_id" UUID NOT NULL,
    "file_key" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reward_model_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "scoring_run" (
    "project_id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "files" JSONB,
    "error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "scoring_run_pkey" PRIMARY KEY ("project_id","model_id")
);

-- CreateTable
CREATE TABLE "score" (
    "project_id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "completion_id" UUID NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "score_pkey" PRIMARY KEY ("project_id","model_id","completion_id")
);

-- CreateTable
CREATE TABLE "snapshot" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "options" JSONB NOT NULL,
    "sha256" TEXT,
    "counts" JSONB,
    "error" TEXT,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "frozen_at" TIMESTAMPTZ(3),

    CONSTRAINT "snapshot_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "snapshot_judgment" (
    "project_id" UUID NOT NULL,
    "snapshot_id" UUID NOT NULL,
    "judgment_id" UUID NOT NULL,

    CONSTRAINT "snapshot_judgment_pkey" PRIMARY KEY ("project_id","snapshot_id","judgment_id")
);

-- CreateTable
CREATE TABLE "snapshot_file" (
    "project_id" UUID NOT NULL,
    "snapshot_id" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "file_key" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "rows" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "snapshot_file_pkey" PRIMARY KEY ("project_id","snapshot_id","format")
);

-- CreateTable
CREATE TABLE "slot" (
    "project_id" UUID NOT NULL,
    "comparison_id" UUID NOT NULL,
    "slot" SMALLINT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "priority" INTEGER NOT NULL DEFAULT 0,
    "position" BIGINT NOT NULL,
    "available_at" TIMESTAMPTZ(3) NOT NULL DEFAULT '-infinity'::timestamptz,
    "holder_id" UUID,

    CONSTRAINT "slot_pkey" PRIMARY KEY ("project_id","comparison_id","slot")
);

-- CreateTable
CREATE TABLE "assignment" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "comparison_id" UUID NOT NULL,
    "rater_id" UUID NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'work',
    "slot" SMALLINT NOT NULL,
    "state" TEXT NOT NULL,
    "rotation" SMALLINT NOT NULL,
    "lease_until" TIMESTAMPTZ(3) NOT NULL,
    "skip_reason" TEXT,
    "guideline_version" INTEGER NOT NULL,
    "scheme_version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "judgment" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "comparison_id" UUID NOT NULL,
    "rater_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "assignment_id" UUID,
    "client_id" UUID,
    "body_hash" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "supersedes_id" UUID,
    "outcome" TEXT NOT NULL,
    "preferred" SMALLINT,
    "strength" SMALLINT,
    "steps" SMALLINT,
    "ranks" SMALLINT[],
    "shown" SMALLINT[],
    "active_ms" INTEGER,
    "guideline_version" INTEGER,
    "scheme_version" INTEGER,
    "import_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "judgment_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateIndex
CREATE INDEX "audit_event_project_id_at_idx" ON "audit_event"("project_id", "at");

-- CreateIndex
CREATE INDEX "prompt_project_id_first_turn_hash_idx" ON "prompt"("project_id", "first_turn_hash");

-- CreateIndex
CREATE INDEX "prompt_project_id_group_id_idx" ON "prompt"("project_id", "group_id");

-- CreateIndex
CREATE UNIQUE INDEX "prompt_project_id_content_hash_key" ON "prompt"("project_id", "content_hash");

-- CreateIndex
CREATE UNIQUE INDEX "source_project_id_kind_name_key" ON "source"("project_id", "kind", "name");

-- CreateIndex
CREATE UNIQUE INDEX "completion_project_id_prompt_id_source_id_content_hash_key" ON "completion"("project_id", "prompt_id", "source_id", "content_hash");

-- CreateIndex
CREATE INDEX "comparison_project_id_prompt_id_idx" ON "comparison"("project_id", "prompt_id");

-- CreateIndex
CREATE UNIQUE INDEX "comparison_project_id_content_hash_key" ON "comparison"("project_id", "content_hash");

-- CreateIndex
CREATE INDEX "comparison_completion_project_id_completion_id_idx" ON "comparison_completion"("project_id", "completion_id");

-- CreateIndex
CREATE UNIQUE INDEX "comparison_completion_project_id_comparison_id_completion_i_key" ON "comparison_completion"("project_id", "comparison_id", "completion_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_token_hash_key" ON "api_token"("token_hash");

-- CreateIndex
CREATE INDEX "api_token_user_id_idx" ON "api_token"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_token_hash_key" ON "one_time_link"("token_hash");

-- CreateIndex
CREATE INDEX "one_time_link_project_id_idx" ON "one_time_link"("project_id");

-- CreateIndex
CREATE INDEX "member_user_id_idx" ON "member"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "rater_project_id_user_id_key" ON "rater"("project_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "rater_project_id_kind_label_key" ON "rater"("project_id", "kind", "label");

-- CreateIndex
CREATE UNIQUE INDEX "reward_model_project_id_version_key" ON "reward_model"("project_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "reward_model_project_id_run_id_key" ON "reward_model"("project_id", "run_id");

-- CreateIndex
CREATE INDEX "judgment_project_id_comparison_id_idx" ON "judgment"("project_id", "comparison_id");

-- CreateIndex
CREATE INDEX "judgment_project_id_rater_id_created_at_idx" ON "judgment"("project_id", "rater_id", "created_at");

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_refusal" ADD CONSTRAINT "import_refusal_project_id_import_id_fkey" FOREIGN KEY ("project_id", "import_id") REFERENCES "import"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prompt" ADD CONSTRAINT "prompt_project_id_group_id_fkey" FOREIGN KEY ("project_id", "group_id") REFERENCES "prompt_group"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prompt_content" ADD CONSTRAINT "prompt_content_project_id_prompt_id_fkey" FOREIGN KEY ("project_id", "prompt_id") REFERENCES "prompt"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prompt_shingle" ADD CONSTRAINT "prompt_shingle_project_id_prompt_id_fkey" FOREIGN KEY ("project_id", "prompt_id") REFERENCES "prompt"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "completion" ADD CONSTRAINT "completion_project_id_prompt_id_fkey" FOREIGN KEY ("project_id", "prompt_id") REFERENCES "prompt"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "completion" ADD CONSTRAINT "completion_project_id_source_id_fkey" FOREIGN KEY ("project_id", "source_id") REFERENCES "source"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "completion_content" ADD CONSTRAINT "completion_content_project_id_completion_id_fkey" FOREIGN KEY ("project_id", "completion_id") REFERENCES "completion"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_project_id_prompt_id_fkey" FOREIGN KEY ("project_id", "prompt_id") REFERENCES "prompt"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comparison_completion" ADD CONSTRAINT "comparison_completion_project_id_comparison_id_fkey" FOREIGN KEY ("project_id", "comparison_id") REFERENCES "comparison"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comparison_completion" ADD CONSTRAINT "comparison_completion_project_id_completion_id_fkey" FOREIGN KEY ("project_id", "completion_id") REFERENCES "completion"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guideline_version" ADD CONSTRAINT "guideline_version_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "label_scheme_version" ADD CONSTRAINT "label_scheme_version_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rater" ADD CONSTRAINT "rater_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_run" ADD CONSTRAINT "training_run_project_id_snapshot_id_fkey" FOREIGN KEY ("project_id", "snapshot_id") REFERENCES "snapshot"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_point" ADD CONSTRAINT "training_point_project_id_run_id_fkey" FOREIGN KEY ("project_id", "run_id") REFERENCES "training_run"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reward_model" ADD CONSTRAINT "reward_model_project_id_run_id_fkey" FOREIGN KEY ("project_id", "run_id") REFERENCES "training_run"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scoring_run" ADD CONSTRAINT "scoring_run_project_id_model_id_fkey" FOREIGN KEY ("project_id", "model_id") REFERENCES "reward_model"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_project_id_model_id_fkey" FOREIGN KEY ("project_id", "model_id") REFERENCES "reward_model"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_project_id_completion_id_fkey" FOREIGN KEY ("project_id", "completion_id") REFERENCES "completion"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot_judgment" ADD CONSTRAINT "snapshot_judgment_project_id_snapshot_id_fkey" FOREIGN KEY ("project_id", "snapshot_id") REFERENCES "snapshot"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snapshot_file" ADD CONSTRAINT "snapshot_file_project_id_snapshot_id_fkey" FOREIGN KEY ("project_id", "snapshot_id") REFERENCES "snapshot"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "slot" ADD CONSTRAINT "slot_project_id_comparison_id_fkey" FOREIGN KEY ("project_id", "comparison_id") REFERENCES "comparison"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_project_id_comparison_id_fkey" FOREIGN KEY ("project_id", "comparison_id") REFERENCES "comparison"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_project_id_rater_id_fkey" FOREIGN KEY ("project_id", "rater_id") REFERENCES "rater"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgment" ADD CONSTRAINT "judgment_project_id_comparison_id_fkey" FOREIGN KEY ("project_id", "comparison_id") REFERENCES "comparison"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgment" ADD CONSTRAINT "judgment_project_id_rater_id_fkey" FOREIGN KEY ("project_id", "rater_id") REFERENCES "rater"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgment" ADD CONSTRAINT "judgment_project_id_assignment_id_fkey" FOREIGN KEY ("project_id", "assignment_id") REFERENCES "assignment"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What Prisma's schema language cannot say -------------------------------------------------------------------------

-- The words of packages/domain. A row with another word is a bug that must not be stored.
ALTER TABLE "member" ADD CONSTRAINT "member_role" CHECK ("role" IN ('admin', 'researcher', 'reviewer', 'annotator'));
ALTER TABLE "rater" ADD CONSTRAINT "rater_kind" CHECK ("kind" IN ('member', 'imported', 'model')),
  ADD CONSTRAINT "rater_identity" CHECK (("kind" = 'member') = ("user_id" IS NOT NULL) AND ("kind" = 'member') = ("label" IS NULL));
ALTER TABLE "project" ADD CONSTRAINT "project_overlap" CHECK ("overlap" BETWEEN 1 AND 100),
  ADD CONSTRAINT "project_lease" CHECK ("lease_seconds" BETWEEN 1 AND 86400);
ALTER TABLE "one_time_link" ADD CONSTRAINT "one_time_link_kind" CHECK (
  ("kind" = 'sign_in' AND "user_id" IS NOT NULL) OR ("kind" = 'invite' AND "project_id" IS NOT NULL AND "role" IS NOT NULL));
ALTER TABLE "prompt_group" ADD CONSTRAINT "prompt_group_split" CHECK ("split" IN ('train', 'test'));
ALTER TABLE "prompt" ADD CONSTRAINT "prompt_born_split" CHECK ("born_split" IN ('train', 'test'));
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_probability" CHECK ("probability" > 0 AND "probability" <= 1);

-- The queue. An open or leased slot is in the index, a counted or parked one is not. A claim costs the same however
-- much work is done.
ALTER TABLE "slot" ADD CONSTRAINT "slot_state" CHECK (
  ("state" = 'open' AND "available_at" = '-infinity' AND "holder_id" IS NULL)
  OR ("state" = 'leased' AND isfinite("available_at") AND "holder_id" IS NOT NULL)
  OR ("state" = 'counted' AND "available_at" = 'infinity' AND "holder_id" IS NOT NULL)
  OR ("state" = 'parked' AND "available_at" = 'infinity' AND "holder_id" IS NULL));
CREATE INDEX "slot_queue" ON "slot" ("project_id", "priority" DESC, "position", "slot") WHERE "state" IN ('open', 'leased');
CREATE UNIQUE INDEX "slot_holder" ON "slot" ("project_id", "holder_id") WHERE "holder_id" IS NOT NULL;

-- Overlap under any concurrency: at most one live or counted assignment a slot, one assignment a rater and comparison.
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_state" CHECK (
    "state" IN ('leased', 'counted', 'surplus', 'lapsed', 'released', 'skipped', 'set_aside')),
  ADD CONSTRAINT "assignment_kind" CHECK ("kind" IN ('work', 'training', 'gold', 'repeat', 'adjudication'));
CREATE UNIQUE INDEX "assignment_slot" ON "assignment" ("project_id", "comparison_id", "slot")
  WHERE "kind" = 'work' AND "state" IN ('leased', 'counted');
CREATE UNIQUE INDEX "assignment_rater" ON "assignment" ("project_id", "comparison_id", "rater_id") WHERE "kind" = 'work';
-- Only for what a rater holds: a statement that knows the assignment must not be tempted to come by here.
CREATE INDEX "assignment_leased" ON "assignment" ("project_id", "rater_id") WHERE "kind" = 'work' AND "state" = 'leased';

-- Exactly once: the client's id is unique within the assignment, a judgment is superseded at most once, and an imported
-- rater says one thing about a comparison.
ALTER TABLE "judgment" ADD CONSTRAINT "judgment_kind" CHECK (
    "kind" IN ('work', 'training', 'gold', 'repeat', 'imported', 'adjudication')),
  ADD CONSTRAINT "judgment_standing" CHECK ("standing" IN ('counted', 'surplus', 'set_aside')),
  ADD CONSTRAINT "judgment_outcome" CHECK ("outcome" IN ('prefer', 'tie', 'both_good', 'both_bad', 'cannot_judge', 'ranking')),
  ADD CONSTRAINT "judgment_preferred" CHECK (("outcome" = 'prefer') = ("preferred" IS NOT NULL)),
  ADD CONSTRAINT "judgment_strength" CHECK (
    ("strength" IS NULL AND "steps" IS NULL) OR ("outcome" = 'prefer' AND "steps" BETWEEN 1 AND 4 AND "strength" BETWEEN 1 AND "steps")),
  ADD CONSTRAINT "judgment_origin" CHECK (("kind" = 'imported') = ("assignment_id" IS NULL)),
  ADD CONSTRAINT "judgment_client_id" CHECK (("assignment_id" IS NULL) = ("client_id" IS NULL)),
  ADD CONSTRAINT "judgment_revision" CHECK (("revision" = 0) = ("supersedes_id" IS NULL));
CREATE UNIQUE INDEX "judgment_client" ON "judgment" ("project_id", "assignment_id", "client_id") WHERE "assignment_id" IS NOT NULL;
CREATE UNIQUE INDEX "judgment_revision_once" ON "judgment" ("project_id", "assignment_id", "revision") WHERE "assignment_id" IS NOT NULL;
CREATE UNIQUE INDEX "judgment_superseded_once" ON "judgment" ("project_id", "supersedes_id") WHERE "supersedes_id" IS NOT NULL;
CREATE UNIQUE INDEX "judgment_imported_once" ON "judgment" ("project_id", "comparison_id", "rater_id") WHERE "kind" = 'imported';

-- Two roles. The one that runs migrations owns the tables. The application works as `touchstone_app`, which can only add
-- to the append-only ones. A table of a later migration is append-only until that migration grants more.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'touchstone_app') THEN
    CREATE ROLE touchstone_app NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
-- On a shared cluster another owner may have made the role, and only that one can grant it: asked for only where it is
-- missing. Since version 16 membership alone does not say that one may work as the role.
DO $$
BEGIN
  IF NOT pg_has_role(current_user, 'touchstone_app',
                     CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END) THEN
    GRANT touchstone_app TO CURRENT_USER;
  END IF;
END $$;
GRANT USAGE ON SCHEMA public TO touchstone_app;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO touchstone_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO touchstone_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT ON TABLES TO touchstone_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO touchstone_app;
REVOKE ALL ON "_prisma_migrations" FROM touchstone_app;
GRANT SELECT ON "_prisma_migrations" TO touchstone_app;

-- Updates are granted column by column: what a row is about, who made it and what was drawn for it is written once.
-- People: the account's id stays, so that judgments stay somebody's; a session or token can be ended, not prolonged.
GRANT UPDATE ("disabled_at") ON "user_account" TO touchstone_app;
GRANT UPDATE ("name", "email") ON "person" TO touchstone_app;
GRANT UPDATE ("password_hash", "updated_at") ON "credential" TO touchstone_app;
GRANT UPDATE ("revoked_at") ON "session" TO touchstone_app;
GRANT UPDATE ("revoked_at", "last_used_at") ON "api_token" TO touchstone_app;
GRANT UPDATE ("used_at", "used_by", "revoked_at") ON "one_time_link" TO touchstone_app;
GRANT UPDATE ("role", "ended_at") ON "member" TO touchstone_app;
-- The keys of a project never change: they decide every order and every split.
GRANT UPDATE ("name", "overlap", "lease_seconds", "guideline_version", "scheme_version", "archived_at") ON "project" TO touchstone_app;
-- Of an import only how far it got: its file, licence and origin stay what they were declared to be.
GRANT UPDATE ("state", "bytes_read", "lines_read", "added", "duplicates", "refused", "error", "started_at", "finished_at")
  ON "import" TO touchstone_app;
-- A prompt may join another group, and a bridged group goes to train; the split a prompt was born into stays.
GRANT UPDATE ("group_id") ON "prompt" TO touchstone_app;
GRANT UPDATE ("split", "bridged", "merged_into") ON "prompt_group" TO touchstone_app;
-- Of a comparison its turn and its skips: content, sides and the probability of its choice stay.
GRANT UPDATE ("priority", "skips") ON "comparison" TO touchstone_app;
GRANT UPDATE ("state", "priority", "available_at", "holder_id") ON "slot" TO touchstone_app;
-- Of an assignment its course: whose it is, of which comparison and which sides it shows stay.
GRANT UPDATE ("state", "slot", "lease_until", "skip_reason", "guideline_version", "scheme_version", "closed_at")
  ON "assignment" TO touchstone_app;
-- Of a snapshot its way to being frozen (see the trigger below), of a run its course: options, configuration and seed stay.
GRANT UPDATE ("state", "sha256", "counts", "error", "frozen_at") ON "snapshot" TO touchstone_app;
GRANT UPDATE ("state", "report", "error", "started_at", "finished_at") ON "training_run" TO touchstone_app;
GRANT UPDATE ("state", "done", "total", "files", "error", "finished_at") ON "scoring_run" TO touchstone_app;
GRANT UPDATE ("value") ON "score" TO touchstone_app;
-- What may have to be erased, what only speeds a look-up, and slots that nobody judged on (see the trigger below).
GRANT DELETE ON "person", "credential", "session", "prompt_content", "completion_content", "prompt_shingle", "slot", "training_point"
  TO touchstone_app;

-- What depends on the row's state no grant can say. The triggers hold for the owner of the tables too.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', TG_ARGV[0];
END $$;
-- A frozen snapshot never changes. (Withdrawing one, after an erasure, is for a later migration to allow.)
CREATE TRIGGER "snapshot_frozen" BEFORE UPDATE ON "snapshot" FOR EACH ROW WHEN (OLD."state" = 'done')
  EXECUTE FUNCTION "refuse_change"('a frozen snapshot never changes');
-- A slot that holds a judgment stays that judgment's. (Setting one aside is for a later migration to allow.)
CREATE TRIGGER "slot_counted" BEFORE UPDATE ON "slot" FOR EACH ROW
  WHEN (OLD."state" = 'counted' AND (NEW."state" <> 'counted' OR NEW."holder_id" IS DISTINCT FROM OLD."holder_id"))
  EXECUTE FUNCTION "refuse_change"('a counted slot stays counted');
CREATE TRIGGER "slot_counted_kept" BEFORE DELETE ON "slot" FOR EACH ROW WHEN (OLD."state" = 'counted')
  EXECUTE FUNCTION "refuse_change"('a counted slot stays counted');
-- What a frozen snapshot consists of is complete: nothing joins it later.
CREATE FUNCTION "refuse_additions"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM added JOIN "snapshot" s ON s."project_id" = added."project_id" AND s."id" = added."snapshot_id"
             WHERE s."state" = 'done') THEN
    RAISE EXCEPTION 'a frozen snapshot never changes';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "snapshot_judgment_complete" AFTER INSERT ON "snapshot_judgment" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_additions"();
CREATE TRIGGER "snapshot_file_complete" AFTER INSERT ON "snapshot_file" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_additions"();
