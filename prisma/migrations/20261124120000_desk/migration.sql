-- AlterTable
ALTER TABLE "import" ADD COLUMN     "harm_kinds" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "comparison" ADD COLUMN     "harm_kinds" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "project" ADD COLUMN     "edit_hours" INTEGER NOT NULL DEFAULT 24,
ADD COLUMN     "image_hosts" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "statement_version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "skip_note" TEXT;

-- AlterTable
ALTER TABLE "judgment" ADD COLUMN     "attributes" JSONB,
ADD COLUMN     "earlier_sights" SMALLINT,
ADD COLUMN     "session_position" INTEGER;

-- CreateTable
CREATE TABLE "user_preference" (
    "user_id" UUID NOT NULL,
    "data" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_preference_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "statement_version" (
    "project_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "pay" TEXT NOT NULL,
    "data_use" TEXT NOT NULL,
    "harm_kinds" TEXT[],
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "statement_version_pkey" PRIMARY KEY ("project_id","version")
);

-- CreateTable
CREATE TABLE "consent" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "rater_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "harm_kinds" TEXT[],
    "accepted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "consent_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "judgment_text" (
    "project_id" UUID NOT NULL,
    "judgment_id" UUID NOT NULL,
    "rationale" TEXT,
    "own_reading" TEXT,
    "span_notes" JSONB,

    CONSTRAINT "judgment_text_pkey" PRIMARY KEY ("project_id","judgment_id")
);

-- CreateTable
CREATE TABLE "question" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "comparison_id" UUID NOT NULL,
    "rater_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reply" TEXT,
    "replied_by" UUID,
    "replied_at" TIMESTAMPTZ(3),

    CONSTRAINT "question_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "harm_report" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "comparison_id" UUID NOT NULL,
    "rater_id" UUID NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_by" UUID,
    "settled_at" TIMESTAMPTZ(3),
    "decision" TEXT,

    CONSTRAINT "harm_report_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateIndex
CREATE INDEX "consent_project_id_rater_id_accepted_at_idx" ON "consent"("project_id", "rater_id", "accepted_at");

-- CreateIndex
CREATE INDEX "question_project_id_comparison_id_idx" ON "question"("project_id", "comparison_id");

-- CreateIndex
CREATE INDEX "question_project_id_rater_id_idx" ON "question"("project_id", "rater_id");

-- CreateIndex
CREATE INDEX "harm_report_project_id_comparison_id_idx" ON "harm_report"("project_id", "comparison_id");

-- AddForeignKey
ALTER TABLE "user_preference" ADD CONSTRAINT "user_preference_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_version" ADD CONSTRAINT "statement_version_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_project_id_version_fkey" FOREIGN KEY ("project_id", "version") REFERENCES "statement_version"("project_id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_project_id_rater_id_fkey" FOREIGN KEY ("project_id", "rater_id") REFERENCES "rater"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgment_text" ADD CONSTRAINT "judgment_text_project_id_judgment_id_fkey" FOREIGN KEY ("project_id", "judgment_id") REFERENCES "judgment"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_project_id_comparison_id_fkey" FOREIGN KEY ("project_id", "comparison_id") REFERENCES "comparison"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_project_id_rater_id_fkey" FOREIGN KEY ("project_id", "rater_id") REFERENCES "rater"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "harm_report" ADD CONSTRAINT "harm_report_project_id_comparison_id_fkey" FOREIGN KEY ("project_id", "comparison_id") REFERENCES "comparison"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "harm_report" ADD CONSTRAINT "harm_report_project_id_rater_id_fkey" FOREIGN KEY ("project_id", "rater_id") REFERENCES "rater"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A ranking gives every completion a rank, best and worst too; nothing else does. What is said beside the outcome is an
-- object or nothing.
ALTER TABLE "judgment" DROP CONSTRAINT "judgment_outcome",
  ADD CONSTRAINT "judgment_outcome" CHECK (
    "outcome" IN ('prefer', 'tie', 'both_good', 'both_bad', 'cannot_judge', 'ranking', 'best_worst')),
  ADD CONSTRAINT "judgment_ranks" CHECK (
    ("outcome" IN ('ranking', 'best_worst')) = (coalesce(cardinality("ranks"), 0) > 0)),
  ADD CONSTRAINT "judgment_attributes" CHECK ("attributes" IS NULL OR jsonb_typeof("attributes") = 'object');
ALTER TABLE "project" ADD CONSTRAINT "project_edit_hours" CHECK ("edit_hours" BETWEEN 0 AND 8760),
  ALTER COLUMN "image_hosts" SET NOT NULL;
ALTER TABLE "import" ALTER COLUMN "harm_kinds" SET NOT NULL;
ALTER TABLE "comparison" ALTER COLUMN "harm_kinds" SET NOT NULL;
ALTER TABLE "statement_version" ALTER COLUMN "harm_kinds" SET NOT NULL;
ALTER TABLE "consent" ALTER COLUMN "harm_kinds" SET NOT NULL;
ALTER TABLE "question" ADD CONSTRAINT "question_reply" CHECK (("reply" IS NULL) = ("replied_at" IS NULL));
ALTER TABLE "harm_report" ADD CONSTRAINT "harm_report_decision" CHECK (
  ("decision" IS NULL) = ("settled_at" IS NULL) AND ("decision" IS NULL OR "decision" IN ('keep', 'withhold')));

-- Statements and consents are append-only; what people wrote can be erased; questions and reports wait for an answer.
GRANT UPDATE ("statement_version", "edit_hours", "image_hosts") ON "project" TO touchstone_app;
GRANT UPDATE ("harm_kinds") ON "comparison" TO touchstone_app;
GRANT UPDATE ("skip_note") ON "assignment" TO touchstone_app;
GRANT UPDATE ("data", "updated_at") ON "user_preference" TO touchstone_app;
GRANT UPDATE ("reply", "replied_by", "replied_at") ON "question" TO touchstone_app;
GRANT UPDATE ("settled_by", "settled_at", "decision") ON "harm_report" TO touchstone_app;
GRANT DELETE ON "user_preference", "judgment_text", "question", "harm_report" TO touchstone_app;
