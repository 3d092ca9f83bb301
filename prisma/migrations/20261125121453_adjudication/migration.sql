-- CreateTable
CREATE TABLE "adjudication_case" (
    "project_id" UUID NOT NULL,
    "comparison_id" UUID NOT NULL,
    "disagreement" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "requested" BOOLEAN NOT NULL DEFAULT false,
    "by_model" BOOLEAN NOT NULL DEFAULT false,
    "weight" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "put_backs" SMALLINT NOT NULL DEFAULT 0,
    "holder_id" UUID,
    "held_until" TIMESTAMPTZ(3),
    "held_cause" TEXT,
    "rotation" SMALLINT NOT NULL DEFAULT 0,
    "closed_by" UUID,

    CONSTRAINT "adjudication_case_pkey" PRIMARY KEY ("project_id","comparison_id")
);

-- CreateTable
CREATE TABLE "adjudication_watch" (
    "project_id" UUID NOT NULL,
    "seen_until" TIMESTAMPTZ(3) NOT NULL,
    "model_id" UUID,
    "scored_at" TIMESTAMPTZ(3),

    CONSTRAINT "adjudication_watch_pkey" PRIMARY KEY ("project_id")
);

-- CreateTable
CREATE TABLE "adjudication" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "comparison_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "decision" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "rater_id" UUID NOT NULL,
    "judgment_id" UUID,
    "categories" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "adjudication_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "adjudication_text" (
    "project_id" UUID NOT NULL,
    "adjudication_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "other" TEXT,

    CONSTRAINT "adjudication_text_pkey" PRIMARY KEY ("project_id","adjudication_id")
);

-- CreateTable
CREATE TABLE "adjudication_feedback" (
    "project_id" UUID NOT NULL,
    "adjudication_id" UUID NOT NULL,
    "place" SMALLINT NOT NULL,
    "rater_id" UUID,
    "body" TEXT NOT NULL,

    CONSTRAINT "adjudication_feedback_pkey" PRIMARY KEY ("project_id","adjudication_id","place")
);

-- CreateTable
CREATE TABLE "adjudication_request" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "comparison_id" UUID NOT NULL,
    "rater_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_by" UUID,

    CONSTRAINT "adjudication_request_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateIndex
CREATE INDEX "adjudication_project_id_created_at_id_idx" ON "adjudication"("project_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "adjudication_project_id_comparison_id_revision_key" ON "adjudication"("project_id", "comparison_id", "revision");

-- CreateIndex
CREATE INDEX "adjudication_request_project_id_comparison_id_idx" ON "adjudication_request"("project_id", "comparison_id");

-- CreateIndex
CREATE INDEX "judgment_project_id_created_at_id_idx" ON "judgment"("project_id", "created_at", "id");

-- AddForeignKey
ALTER TABLE "adjudication_case" ADD CONSTRAINT "adjudication_case_project_id_comparison_id_fkey" FOREIGN KEY ("project_id", "comparison_id") REFERENCES "comparison"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjudication_watch" ADD CONSTRAINT "adjudication_watch_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjudication" ADD CONSTRAINT "adjudication_project_id_comparison_id_fkey" FOREIGN KEY ("project_id", "comparison_id") REFERENCES "comparison"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjudication" ADD CONSTRAINT "adjudication_project_id_rater_id_fkey" FOREIGN KEY ("project_id", "rater_id") REFERENCES "rater"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjudication" ADD CONSTRAINT "adjudication_project_id_judgment_id_fkey" FOREIGN KEY ("project_id", "judgment_id") REFERENCES "judgment"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjudication_text" ADD CONSTRAINT "adjudication_text_project_id_adjudication_id_fkey" FOREIGN KEY ("project_id", "adjudication_id") REFERENCES "adjudication"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjudication_feedback" ADD CONSTRAINT "adjudication_feedback_project_id_adjudication_id_fkey" FOREIGN KEY ("project_id", "adjudication_id") REFERENCES "adjudication"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjudication_request" ADD CONSTRAINT "adjudication_request_project_id_comparison_id_fkey" FOREIGN KEY ("project_id", "comparison_id") REFERENCES "comparison"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adjudication_request" ADD CONSTRAINT "adjudication_request_project_id_rater_id_fkey" FOREIGN KEY ("project_id", "rater_id") REFERENCES "rater"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A final word is a judgment without an assignment: it takes no slot. Its revisions are one chain a comparison.
ALTER TABLE "judgment" DROP CONSTRAINT "judgment_origin",
  ADD CONSTRAINT "judgment_origin" CHECK (("kind" IN ('imported', 'adjudication')) = ("assignment_id" IS NULL));
CREATE UNIQUE INDEX "judgment_adjudication_once" ON "judgment" ("project_id", "comparison_id", "revision")
  WHERE "kind" = 'adjudication';

ALTER TABLE "adjudication_case"
  ADD CONSTRAINT "adjudication_case_disagreement" CHECK ("disagreement" BETWEEN 0 AND 1),
  ADD CONSTRAINT "adjudication_case_cause" CHECK ("held_cause" IN ('entropy', 'request', 'model')),
  ADD CONSTRAINT "adjudication_case_holder" CHECK (num_nonnulls("holder_id", "held_until", "held_cause") IN (0, 3));
-- The queue: what is settled, or has no reason left to wait, is not in it.
CREATE INDEX "adjudication_case_queue" ON "adjudication_case" ("project_id", "put_backs", "weight" DESC, "comparison_id")
  WHERE "closed_by" IS NULL AND ("disagreement" > 0 OR "requested" OR "by_model");
CREATE INDEX "adjudication_case_held" ON "adjudication_case" ("project_id", "holder_id") WHERE "holder_id" IS NOT NULL;

ALTER TABLE "adjudication" ALTER COLUMN "categories" SET NOT NULL,
  ADD CONSTRAINT "adjudication_decision" CHECK (
    "decision" IN ('final', 'ambiguous', 'undone') AND ("decision" = 'final') = ("judgment_id" IS NOT NULL)),
  ADD CONSTRAINT "adjudication_cause" CHECK ("cause" IN ('entropy', 'request', 'model'));
CREATE INDEX "adjudication_request_open" ON "adjudication_request" ("project_id", "comparison_id") WHERE "settled_by" IS NULL;

-- Decisions are append-only; what people wrote can be erased; cases and the watch over them are changed as they move.
GRANT UPDATE ("disagreement", "requested", "by_model", "weight", "put_backs", "holder_id", "held_until", "held_cause", "rotation", "closed_by")
  ON "adjudication_case" TO touchstone_app;
GRANT UPDATE ("seen_until", "model_id", "scored_at") ON "adjudication_watch" TO touchstone_app;
GRANT UPDATE ("settled_by") ON "adjudication_request" TO touchstone_app;
GRANT DELETE ON "adjudication_text", "adjudication_feedback", "adjudication_request" TO touchstone_app;
