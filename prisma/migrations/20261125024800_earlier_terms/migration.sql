-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "earlier_guideline_versions" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN     "earlier_scheme_versions" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- Each earlier version of the scheme goes with the guidelines of its time.
ALTER TABLE "assignment" ALTER COLUMN "earlier_guideline_versions" SET NOT NULL,
  ALTER COLUMN "earlier_scheme_versions" SET NOT NULL,
  ADD CONSTRAINT "assignment_earlier_terms" CHECK (
    cardinality("earlier_guideline_versions") = cardinality("earlier_scheme_versions"));
GRANT UPDATE ("earlier_guideline_versions", "earlier_scheme_versions") ON "assignment" TO touchstone_app;
