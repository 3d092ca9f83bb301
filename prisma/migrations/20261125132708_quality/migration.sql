-- CreateTable
CREATE TABLE "quality_report" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "report" JSONB,
    "verdict" TEXT,
    "error" TEXT,
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "quality_report_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "quality_setting" (
    "project_id" UUID NOT NULL,
    "alpha_least" DOUBLE PRECISION NOT NULL,
    "alpha_width" DOUBLE PRECISION NOT NULL,
    "gold_least" DOUBLE PRECISION NOT NULL,
    "unsure_most" DOUBLE PRECISION NOT NULL,
    "cost_currency" TEXT,
    "cost_amount" TEXT,

    CONSTRAINT "quality_setting_pkey" PRIMARY KEY ("project_id")
);

-- What Prisma's schema language cannot say -------------------------------------------------------------------------

ALTER TABLE "quality_report" ADD CONSTRAINT "quality_report_state" CHECK (
    "state" IN ('queued', 'running', 'done', 'failed') AND ("state" = 'done') = ("report" IS NOT NULL)
    AND ("report" IS NULL) = ("verdict" IS NULL));
-- One report of a project is made at a time; who asks for another waits for that one.
CREATE UNIQUE INDEX "quality_report_under_way" ON "quality_report" ("project_id") WHERE "state" IN ('queued', 'running');
CREATE INDEX "quality_report_newest" ON "quality_report" ("project_id", "created_at" DESC);
ALTER TABLE "quality_setting" ADD CONSTRAINT "quality_setting_ranges" CHECK (
    "alpha_least" BETWEEN 0 AND 1 AND "alpha_width" BETWEEN 0.01 AND 1 AND "gold_least" BETWEEN 0 AND 1
    AND "unsure_most" BETWEEN 0 AND 1 AND num_nulls("cost_currency", "cost_amount") IN (0, 2));

GRANT UPDATE ("state", "done", "total", "report", "verdict", "error", "started_at", "finished_at"), DELETE ON "quality_report" TO touchstone_app;
GRANT UPDATE ("alpha_least", "alpha_width", "gold_least", "unsure_most", "cost_currency", "cost_amount") ON "quality_setting" TO touchstone_app;
