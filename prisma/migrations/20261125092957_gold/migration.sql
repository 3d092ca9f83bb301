-- AlterTable
ALTER TABLE "comparison" ADD COLUMN     "is_gold" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "project" ADD COLUMN     "gold_rate" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "gold_raters" INTEGER,
ADD COLUMN     "repeat_after_hours" INTEGER NOT NULL DEFAULT 24,
ADD COLUMN     "repeat_rate" DOUBLE PRECISION NOT NULL DEFAULT 0,
ADD COLUMN     "training_items" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "training_pass" DOUBLE PRECISION NOT NULL DEFAULT 0.8,
ADD COLUMN     "training_tries" INTEGER NOT NULL DEFAULT 3;

-- AlterTable
ALTER TABLE "member" ADD COLUMN IF NOT EXISTS "paused_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "rater" ADD COLUMN     "checked_at" TIMESTAMPTZ(3),
ADD COLUMN     "trained_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "gold_id" UUID,
ADD COLUMN     "round_id" UUID,
ALTER COLUMN "slot" DROP NOT NULL;

-- CreateTable
CREATE TABLE "gold_item" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "comparison_id" UUID NOT NULL,
    "use" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "preferred" SMALLINT,
    "alternatives" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "explanation" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "import_id" UUID,
    "exposures" INTEGER NOT NULL DEFAULT 0,
    "raters" INTEGER NOT NULL DEFAULT 0,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),
    "retired_by" UUID,

    CONSTRAINT "gold_item_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "training_round" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "rater_id" UUID NOT NULL,
    "attempt" SMALLINT NOT NULL,
    "items" SMALLINT NOT NULL,
    "pass_mark" DOUBLE PRECISION NOT NULL,
    "right" SMALLINT,
    "passed" BOOLEAN,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "training_round_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "rater_rule" (
    "project_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "threshold" DOUBLE PRECISION NOT NULL,
    "seconds" DOUBLE PRECISION,
    "least" INTEGER NOT NULL,
    "action" TEXT NOT NULL,

    CONSTRAINT "rater_rule_pkey" PRIMARY KEY ("project_id","kind")
);

-- CreateTable
CREATE TABLE "rater_action" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "rater_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "rule" TEXT,
    "reason" TEXT,
    "evidence" JSONB,
    "reverses_id" UUID,
    "actor_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "rater_action_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "appeal" (
    "project_id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reply" TEXT,
    "decision" TEXT,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "appeal_pkey" PRIMARY KEY ("project_id","action_id")
);

-- CreateIndex
CREATE INDEX "gold_item_project_id_comparison_id_idx" ON "gold_item"("project_id", "comparison_id");

-- CreateIndex
CREATE UNIQUE INDEX "training_round_project_id_rater_id_attempt_key" ON "training_round"("project_id", "rater_id", "attempt");

-- CreateIndex
CREATE INDEX "rater_action_project_id_rater_id_at_idx" ON "rater_action"("project_id", "rater_id", "at");

-- AddForeignKey
ALTER TABLE "gold_item" ADD CONSTRAINT "gold_item_project_id_comparison_id_fkey" FOREIGN KEY ("project_id", "comparison_id") REFERENCES "comparison"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_round" ADD CONSTRAINT "training_round_project_id_rater_id_fkey" FOREIGN KEY ("project_id", "rater_id") REFERENCES "rater"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rater_action" ADD CONSTRAINT "rater_action_project_id_rater_id_fkey" FOREIGN KEY ("project_id", "rater_id") REFERENCES "rater"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_project_id_action_id_fkey" FOREIGN KEY ("project_id", "action_id") REFERENCES "rater_action"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema language cannot say -------------------------------------------------------------------------

ALTER TABLE "gold_item" ALTER COLUMN "alternatives" SET NOT NULL,
  ADD CONSTRAINT "gold_item_use" CHECK ("use" IN ('training', 'check')),
  ADD CONSTRAINT "gold_item_origin" CHECK ("origin" IN ('hand', 'import', 'promoted') AND ("origin" = 'import') = ("import_id" IS NOT NULL)),
  ADD CONSTRAINT "gold_item_answer" CHECK (
    "outcome" IN ('prefer', 'tie', 'both_good', 'both_bad') AND ("outcome" = 'prefer') = ("preferred" IS NOT NULL));
CREATE UNIQUE INDEX "gold_item_once" ON "gold_item" ("project_id", "comparison_id") WHERE "retired_at" IS NULL;
CREATE INDEX "gold_item_live" ON "gold_item" ("project_id", "use") WHERE "retired_at" IS NULL;
ALTER TABLE "training_round" ADD CONSTRAINT "training_round_result" CHECK (
    num_nulls("right", "passed", "finished_at") IN (0, 3) AND "right" BETWEEN 0 AND "items");
CREATE UNIQUE INDEX "training_round_open" ON "training_round" ("project_id", "rater_id") WHERE "finished_at" IS NULL;
ALTER TABLE "project" ADD CONSTRAINT "project_checks" CHECK (
    "gold_rate" BETWEEN 0 AND 0.5 AND "repeat_rate" BETWEEN 0 AND 0.5 AND "repeat_after_hours" BETWEEN 0 AND 8760
    AND "gold_raters" >= 1 AND "training_items" BETWEEN 0 AND 100 AND "training_pass" BETWEEN 0 AND 1 AND "training_tries" BETWEEN 1 AND 100);
ALTER TABLE "rater_rule" ADD CONSTRAINT "rater_rule_words" CHECK (
    "kind" IN ('gold_accuracy', 'too_fast', 'one_side') AND "action" IN ('warn', 'pause', 'remove')
    AND "threshold" > 0 AND "threshold" <= 1 AND "least" >= 5 AND ("kind" = 'too_fast') = ("seconds" IS NOT NULL));
ALTER TABLE "rater_action" ADD CONSTRAINT "rater_action_kind" CHECK (
    "kind" IN ('warn', 'pause', 'remove', 'resume', 'readd', 'set_aside', 'restore', 'withdraw')),
  ADD CONSTRAINT "rater_action_actor" CHECK (num_nonnulls("rule", "actor_id") = 1);
CREATE UNIQUE INDEX "rater_action_reversed_once" ON "rater_action" ("project_id", "reverses_id") WHERE "reverses_id" IS NOT NULL;
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_decision" CHECK (
    num_nulls("decision", "decided_by", "decided_at") IN (0, 3) AND "decision" IN ('upheld', 'reversed'));
CREATE INDEX "appeal_open" ON "appeal" ("project_id", "created_at") WHERE "decided_at" IS NULL;

-- Only work takes a slot, only gold and training ask about a gold item, and nobody is asked to repeat a comparison twice.
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_takes_slot" CHECK (("kind" = 'work') = ("slot" IS NOT NULL)),
  ADD CONSTRAINT "assignment_gold_item" CHECK (("kind" IN ('gold', 'training')) = ("gold_id" IS NOT NULL)),
  ADD CONSTRAINT "assignment_round" CHECK (("kind" = 'training') = ("round_id" IS NOT NULL));
CREATE INDEX "assignment_gold" ON "assignment" ("project_id", "gold_id", "rater_id") WHERE "gold_id" IS NOT NULL;
CREATE INDEX "assignment_own_gold" ON "assignment" ("project_id", "rater_id", "gold_id") WHERE "kind" = 'gold';
CREATE UNIQUE INDEX "assignment_repeat" ON "assignment" ("project_id", "comparison_id", "rater_id") WHERE "kind" = 'repeat';
CREATE UNIQUE INDEX "assignment_training" ON "assignment" ("project_id", "round_id", "gold_id") WHERE "kind" = 'training';
-- What a rater holds, hidden checks among it; and the hidden checks that were given back or ran out, which come first again.
DROP INDEX "assignment_leased";
CREATE INDEX "assignment_leased" ON "assignment" ("project_id", "rater_id") WHERE "state" = 'leased';
CREATE INDEX "assignment_unfinished" ON "assignment" ("project_id", "rater_id")
  WHERE "kind" IN ('gold', 'repeat') AND "state" IN ('leased', 'released');

-- A revision that only changes the standing comes from no browser.
ALTER TABLE "judgment" DROP CONSTRAINT "judgment_client_id",
  ADD CONSTRAINT "judgment_client_id" CHECK (
    CASE WHEN "assignment_id" IS NULL THEN "client_id" IS NULL ELSE "client_id" IS NOT NULL OR "revision" > 0 END);

-- A slot that holds a judgment stays that judgment's until it is set aside: then it opens, or goes where there are too many.
CREATE FUNCTION "keep_counted_slot"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "assignment" a
             WHERE a."project_id" = OLD."project_id" AND a."id" = OLD."holder_id" AND a."state" = 'set_aside') THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  RAISE EXCEPTION 'a counted slot stays counted';
END $$;
DROP TRIGGER "slot_counted" ON "slot";
DROP TRIGGER "slot_counted_kept" ON "slot";
CREATE TRIGGER "slot_counted" BEFORE UPDATE ON "slot" FOR EACH ROW
  WHEN (OLD."state" = 'counted' AND (NEW."state" <> 'counted' OR NEW."holder_id" IS DISTINCT FROM OLD."holder_id"))
  EXECUTE FUNCTION "keep_counted_slot"();
CREATE TRIGGER "slot_counted_kept" BEFORE DELETE ON "slot" FOR EACH ROW WHEN (OLD."state" = 'counted')
  EXECUTE FUNCTION "keep_counted_slot"();

-- Whoever opens a slot of a gold item parks it: nothing about a comparison whose answer is known is work.
CREATE FUNCTION "park_gold_slot"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "comparison" c
             WHERE c."project_id" = NEW."project_id" AND c."id" = NEW."comparison_id" AND c."is_gold") THEN
    NEW."state" := 'parked';
    NEW."available_at" := 'infinity';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "slot_of_gold" BEFORE INSERT OR UPDATE OF "state" ON "slot" FOR EACH ROW WHEN (NEW."state" = 'open')
  EXECUTE FUNCTION "park_gold_slot"();

-- What a gold item asks and what was done about an annotator stay as they were written.
GRANT UPDATE ("gold_rate", "repeat_rate", "repeat_after_hours", "gold_raters", "training_items", "training_pass", "training_tries")
  ON "project" TO touchstone_app;
GRANT UPDATE ("paused_at") ON "member" TO touchstone_app;
GRANT UPDATE ("trained_at", "checked_at") ON "rater" TO touchstone_app;
GRANT UPDATE ("is_gold") ON "comparison" TO touchstone_app;
GRANT UPDATE ("position") ON "slot" TO touchstone_app;
GRANT UPDATE ("exposures", "raters", "retired_at", "retired_by") ON "gold_item" TO touchstone_app;
GRANT UPDATE ("right", "passed", "finished_at") ON "training_round" TO touchstone_app;
GRANT UPDATE ("threshold", "seconds", "least", "action"), DELETE ON "rater_rule" TO touchstone_app;
GRANT UPDATE ("reply", "decision", "decided_by", "decided_at"), DELETE ON "appeal" TO touchstone_app;
