-- CreateTable
CREATE TABLE "alert_setting" (
    "project_id" UUID NOT NULL,
    "verdict_changed" BOOLEAN NOT NULL,
    "alpha_below" DOUBLE PRECISION,
    "gold_below" DOUBLE PRECISION,
    "unsure_over" INTEGER,
    "due_on" DATE,
    "emails" TEXT[],
    "webhook_url" TEXT,
    "webhook_secret" TEXT,

    CONSTRAINT "alert_setting_pkey" PRIMARY KEY ("project_id")
);

-- CreateTable
CREATE TABLE "alert_delivery" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "message_id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "alert" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "alert_delivery_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateIndex
CREATE INDEX "alert_delivery_project_id_created_at_idx" ON "alert_delivery"("project_id", "created_at");

-- What Prisma's schema language cannot say -------------------------------------------------------------------------

ALTER TABLE "alert_setting" ALTER COLUMN "emails" SET NOT NULL,
  ADD CONSTRAINT "alert_setting_ranges" CHECK (
    "alpha_below" BETWEEN -1 AND 1 AND "gold_below" BETWEEN 0 AND 1 AND "unsure_over" >= 0 AND cardinality("emails") <= 10
    AND ("webhook_url" IS NULL) = ("webhook_secret" IS NULL));
ALTER TABLE "alert_delivery" ADD CONSTRAINT "alert_delivery_words" CHECK (
    "channel" IN ('email', 'webhook') AND "state" IN ('queued', 'sent', 'failed') AND ("state" = 'queued') = ("finished_at" IS NULL));

GRANT UPDATE ("verdict_changed", "alpha_below", "gold_below", "unsure_over", "due_on", "emails", "webhook_url", "webhook_secret")
  ON "alert_setting" TO touchstone_app;
GRANT UPDATE ("state", "attempts", "error", "finished_at"), DELETE ON "alert_delivery" TO touchstone_app;
