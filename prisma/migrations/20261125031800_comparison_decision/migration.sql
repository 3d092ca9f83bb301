-- AlterTable
ALTER TABLE "comparison" ADD COLUMN     "decided_at" TIMESTAMPTZ(3),
ADD COLUMN     "decided_by" UUID,
ADD COLUMN     "decision" TEXT;

ALTER TABLE "comparison" ADD CONSTRAINT "comparison_decision" CHECK (
  "decision" IN ('keep', 'withhold') AND num_nulls("decided_by", "decided_at") = 0
  OR num_nonnulls("decision", "decided_by", "decided_at") = 0);
GRANT UPDATE ("decision", "decided_by", "decided_at") ON "comparison" TO touchstone_app;

-- What was decided about reports of harm so far: the last word is the comparison's.
UPDATE "comparison" c SET "decision" = r."decision", "decided_by" = r."settled_by", "decided_at" = r."settled_at"
FROM (SELECT DISTINCT ON ("project_id", "comparison_id") * FROM "harm_report" WHERE "settled_at" IS NOT NULL
      ORDER BY "project_id", "comparison_id", "settled_at" DESC, "id" DESC) r
WHERE r."project_id" = c."project_id" AND r."comparison_id" = c."id";

-- The reviewers' two lists; nearly every comparison is in neither.
CREATE INDEX "comparison_skipped" ON "comparison" ("project_id") WHERE "skips" >= 3;
CREATE INDEX "comparison_decided" ON "comparison" ("project_id", "decided_at") WHERE "decision" IS NOT NULL;
