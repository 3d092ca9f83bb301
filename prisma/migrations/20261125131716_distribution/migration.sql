-- AlterTable
ALTER TABLE "comparison" ADD COLUMN     "lane_id" INTEGER,
ADD COLUMN     "language" TEXT,
ADD COLUMN     "overlap" SMALLINT,
ADD COLUMN     "skills" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "team" TEXT;

-- AlterTable
ALTER TABLE "project" ADD COLUMN     "daily_limit" INTEGER,
ADD COLUMN     "due_at" TIMESTAMPTZ(3),
ADD COLUMN     "pause_reason" TEXT,
ADD COLUMN     "paused_at" TIMESTAMPTZ(3),
ADD COLUMN     "paused_by" UUID,
ADD COLUMN     "total_limit" INTEGER;

-- AlterTable
ALTER TABLE "member" ADD COLUMN     "daily_limit" INTEGER,
ADD COLUMN     "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "skills" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "team" TEXT,
ADD COLUMN     "total_limit" INTEGER;

-- AlterTable
ALTER TABLE "slot" DROP COLUMN "priority",
ADD COLUMN     "lane_id" INTEGER,
ADD COLUMN     "origin" TEXT NOT NULL DEFAULT 'planned',
ADD COLUMN     "reserved_for" UUID;

-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "origin" TEXT NOT NULL DEFAULT 'planned';

-- CreateTable
CREATE TABLE "lane" (
    "project_id" UUID NOT NULL,
    "id" SERIAL NOT NULL,
    "priority" SMALLINT NOT NULL,
    "harm_kinds" TEXT[],
    "team" TEXT,
    "skills" TEXT[],
    "language" TEXT,

    CONSTRAINT "lane_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "claim_cursor" (
    "project_id" UUID NOT NULL,
    "rater_id" UUID NOT NULL,
    "lane_id" INTEGER NOT NULL,
    "position" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "claim_cursor_pkey" PRIMARY KEY ("project_id","rater_id","lane_id")
);

-- CreateTable
CREATE TABLE "rater_day" (
    "project_id" UUID NOT NULL,
    "rater_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "judgments" INTEGER NOT NULL,

    CONSTRAINT "rater_day_pkey" PRIMARY KEY ("project_id","rater_id","day")
);

-- AddForeignKey
ALTER TABLE "lane" ADD CONSTRAINT "lane_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_cursor" ADD CONSTRAINT "claim_cursor_project_id_lane_id_fkey" FOREIGN KEY ("project_id", "lane_id") REFERENCES "lane"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_cursor" ADD CONSTRAINT "claim_cursor_project_id_rater_id_fkey" FOREIGN KEY ("project_id", "rater_id") REFERENCES "rater"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rater_day" ADD CONSTRAINT "rater_day_project_id_rater_id_fkey" FOREIGN KEY ("project_id", "rater_id") REFERENCES "rater"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema language cannot say -------------------------------------------------------------------------

ALTER TABLE "comparison" ALTER COLUMN "skills" SET NOT NULL,
  ADD CONSTRAINT "comparison_priority" CHECK ("priority" BETWEEN 0 AND 99),
  ADD CONSTRAINT "comparison_overlap" CHECK ("overlap" BETWEEN 1 AND 20);
ALTER TABLE "member" ALTER COLUMN "skills" SET NOT NULL, ALTER COLUMN "languages" SET NOT NULL,
  ADD CONSTRAINT "member_limits" CHECK ("daily_limit" >= 1 AND "total_limit" >= 1);
ALTER TABLE "project" ADD CONSTRAINT "project_limits" CHECK ("daily_limit" >= 1 AND "total_limit" >= 1),
  ADD CONSTRAINT "project_pause" CHECK (num_nulls("paused_at", "paused_by", "pause_reason") IN (0, 3));
ALTER TABLE "lane" ALTER COLUMN "harm_kinds" SET NOT NULL, ALTER COLUMN "skills" SET NOT NULL;
CREATE UNIQUE INDEX "lane_asks" ON "lane" ("project_id", "priority", "harm_kinds", "skills", coalesce("team", ''), coalesce("language", ''));
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_origin" CHECK ("origin" IN ('planned', 'top_up'));
ALTER TABLE "slot" ADD CONSTRAINT "slot_origin" CHECK ("origin" IN ('planned', 'top_up')),
  ADD CONSTRAINT "slot_reserved" CHECK ("reserved_for" IS NULL OR "state" IN ('open', 'parked'));

-- The lane of a comparison, made when it is the first of its kind.
CREATE FUNCTION "lane_of"(project uuid, of_priority int, harm text[], for_team text, with_skills text[], in_language text)
RETURNS int LANGUAGE plpgsql AS $$
DECLARE
  kinds text[] := ARRAY(SELECT DISTINCT kind FROM unnest(harm) AS kind ORDER BY kind);
  asked text[] := ARRAY(SELECT DISTINCT skill FROM unnest(with_skills) AS skill ORDER BY skill);
  found int;
BEGIN
  LOOP
    SELECT l."id" INTO found FROM "lane" l
    WHERE l."project_id" = project AND l."priority" = of_priority AND l."harm_kinds" = kinds AND l."skills" = asked
      AND coalesce(l."team", '') = coalesce(for_team, '') AND coalesce(l."language", '') = coalesce(in_language, '');
    IF found IS NOT NULL THEN
      RETURN found;
    END IF;
    -- Somebody else's, not committed yet, is waited for and then found.
    INSERT INTO "lane" ("project_id", "priority", "harm_kinds", "team", "skills", "language")
    VALUES (project, of_priority, kinds, for_team, asked, in_language) ON CONFLICT DO NOTHING;
  END LOOP;
END $$;

UPDATE "comparison" SET "lane_id" = "lane_of"("project_id", "priority", "harm_kinds", "team", "skills", "language");
UPDATE "slot" s SET "lane_id" = c."lane_id" FROM "comparison" c WHERE c."project_id" = s."project_id" AND c."id" = s."comparison_id";

CREATE FUNCTION "put_in_lane"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."lane_id" := "lane_of"(NEW."project_id", NEW."priority", NEW."harm_kinds", NEW."team", NEW."skills", NEW."language");
  RETURN NEW;
END $$;
CREATE TRIGGER "comparison_lane" BEFORE INSERT ON "comparison" FOR EACH ROW WHEN (NEW."lane_id" IS NULL)
  EXECUTE FUNCTION "put_in_lane"();
CREATE TRIGGER "comparison_lane_changed" BEFORE UPDATE OF "priority", "harm_kinds", "team", "skills", "language" ON "comparison"
  FOR EACH ROW EXECUTE FUNCTION "put_in_lane"();

-- What changes lanes goes to the end of its new one. Whoever changes it holds the slots already.
CREATE FUNCTION "move_slots"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "slot" SET "lane_id" = NEW."lane_id", "position" = nextval('comparison_position_seq')
  WHERE "project_id" = NEW."project_id" AND "comparison_id" = NEW."id";
  RETURN NULL;
END $$;
CREATE TRIGGER "comparison_lane_moved" AFTER UPDATE OF "priority", "harm_kinds", "team", "skills", "language" ON "comparison"
  FOR EACH ROW WHEN (OLD."lane_id" IS DISTINCT FROM NEW."lane_id") EXECUTE FUNCTION "move_slots"();

CREATE FUNCTION "put_slot_in_lane"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT c."lane_id" INTO NEW."lane_id" FROM "comparison" c
  WHERE c."project_id" = NEW."project_id" AND c."id" = NEW."comparison_id";
  RETURN NEW;
END $$;
CREATE TRIGGER "slot_lane" BEFORE INSERT ON "slot" FOR EACH ROW WHEN (NEW."lane_id" IS NULL) EXECUTE FUNCTION "put_slot_in_lane"();
ALTER TABLE "slot" ADD CONSTRAINT "slot_in_lane" CHECK ("lane_id" IS NOT NULL);

-- A cursor says that nothing before it is left to ask: so whatever opens anew comes after every cursor.
CREATE FUNCTION "move_to_end"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."position" := nextval('comparison_position_seq');
  RETURN NEW;
END $$;
CREATE TRIGGER "slot_opened_anew" BEFORE UPDATE OF "state", "reserved_for" ON "slot" FOR EACH ROW
  WHEN (NEW."state" = 'open' AND NEW."position" = OLD."position"
        AND (OLD."state" <> 'open' OR OLD."reserved_for" IS DISTINCT FROM NEW."reserved_for"))
  EXECUTE FUNCTION "move_to_end"();

-- The queue: what is open, by lane; what may come back, by when its time runs out; what waits for one rater.
CREATE INDEX "slot_open" ON "slot" ("project_id", "lane_id", "position", "slot") WHERE "state" = 'open' AND "reserved_for" IS NULL;
CREATE INDEX "slot_leased" ON "slot" ("project_id", "available_at") WHERE "state" = 'leased';
CREATE INDEX "slot_reserved_for" ON "slot" ("project_id", "reserved_for") WHERE "state" = 'open' AND "reserved_for" IS NOT NULL;
-- What a rater gave back, which comes first again.
CREATE INDEX "assignment_released" ON "assignment" ("project_id", "rater_id", "closed_at" DESC) WHERE "kind" = 'work' AND "state" = 'released';

-- Judgments a day, counted as they come. Training is no work of theirs, and a change of mind no second judgment.
CREATE FUNCTION "count_rater_day"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "rater_day" ("project_id", "rater_id", "day", "judgments")
  VALUES (NEW."project_id", NEW."rater_id", (NEW."created_at" AT TIME ZONE 'UTC')::date, 1)
  ON CONFLICT ("project_id", "rater_id", "day") DO UPDATE SET "judgments" = "rater_day"."judgments" + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER "judgment_of_day" AFTER INSERT ON "judgment" FOR EACH ROW
  WHEN (NEW."revision" = 0 AND NEW."assignment_id" IS NOT NULL AND NEW."kind" IN ('work', 'gold', 'repeat'))
  EXECUTE FUNCTION "count_rater_day"();
INSERT INTO "rater_day" ("project_id", "rater_id", "day", "judgments")
SELECT "project_id", "rater_id", ("created_at" AT TIME ZONE 'UTC')::date, count(*) FROM "judgment"
WHERE "revision" = 0 AND "assignment_id" IS NOT NULL AND "kind" IN ('work', 'gold', 'repeat') GROUP BY 1, 2, 3;

GRANT UPDATE ("daily_limit", "total_limit", "due_at", "paused_at", "paused_by", "pause_reason") ON "project" TO touchstone_app;
GRANT UPDATE ("team", "skills", "languages", "daily_limit", "total_limit") ON "member" TO touchstone_app;
GRANT UPDATE ("overlap", "team", "skills", "language", "lane_id") ON "comparison" TO touchstone_app;
GRANT UPDATE ("lane_id", "reserved_for") ON "slot" TO touchstone_app;
GRANT UPDATE ("origin") ON "assignment" TO touchstone_app;
GRANT UPDATE ("position", "created_at"), DELETE ON "claim_cursor" TO touchstone_app;
GRANT UPDATE ("judgments") ON "rater_day" TO touchstone_app;
