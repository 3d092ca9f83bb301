-- CreateTable
CREATE TABLE "alert_channel" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "secret" TEXT,
    "kinds" TEXT[],
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "alert_channel_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "alert" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "alert_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "alert_delivery" (
    "project_id" UUID NOT NULL,
    "alert_id" UUID NOT NULL,
    "channel_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "error" TEXT,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "alert_delivery_pkey" PRIMARY KEY ("project_id","alert_id","channel_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "alert_project_id_key_key" ON "alert"("project_id", "key");

-- AddForeignKey
ALTER TABLE "alert_channel" ADD CONSTRAINT "alert_channel_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert_delivery" ADD CONSTRAINT "alert_delivery_project_id_alert_id_fkey" FOREIGN KEY ("project_id", "alert_id") REFERENCES "alert"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alert_delivery" ADD CONSTRAINT "alert_delivery_project_id_channel_id_fkey" FOREIGN KEY ("project_id", "channel_id") REFERENCES "alert_channel"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say -------------------------------------------------------------------------

ALTER TABLE "alert_channel" ALTER COLUMN "kinds" SET NOT NULL,
  ADD CONSTRAINT "alert_channel_kind" CHECK ("kind" IN ('email', 'webhook') AND ("kind" = 'webhook') = ("secret" IS NOT NULL));
ALTER TABLE "alert_delivery" ADD CONSTRAINT "alert_delivery_state" CHECK (
    "state" IN ('waiting', 'delivered', 'failed') AND ("state" = 'waiting') = ("ended_at" IS NULL));
CREATE INDEX "alert_delivery_due" ON "alert_delivery" ("due_at") WHERE "state" = 'waiting';
CREATE INDEX "alert_delivery_channel" ON "alert_delivery" ("project_id", "channel_id");

GRANT UPDATE ("closed_at"), DELETE ON "alert_channel" TO touchstone_app;
GRANT UPDATE ("state", "attempts", "due_at", "error", "ended_at"), DELETE ON "alert_delivery" TO touchstone_app;
