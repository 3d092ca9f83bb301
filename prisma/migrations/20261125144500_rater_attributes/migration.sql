-- CreateTable
CREATE TABLE "rater_attribute" (
    "project_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "place" SMALLINT NOT NULL,
    "question" TEXT NOT NULL,
    "options" TEXT[],
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rater_attribute_pkey" PRIMARY KEY ("project_id","id")
);

-- CreateTable
CREATE TABLE "rater_attribute_answer" (
    "project_id" UUID NOT NULL,
    "attribute_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "choice" SMALLINT,

    CONSTRAINT "rater_attribute_answer_pkey" PRIMARY KEY ("project_id","attribute_id","user_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "rater_attribute_project_id_place_key" ON "rater_attribute"("project_id", "place");

-- AddForeignKey
ALTER TABLE "rater_attribute_answer" ADD CONSTRAINT "rater_attribute_answer_project_id_attribute_id_fkey" FOREIGN KEY ("project_id", "attribute_id") REFERENCES "rater_attribute"("project_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema language cannot say -------------------------------------------------------------------------

ALTER TABLE "rater_attribute" ALTER COLUMN "options" SET NOT NULL,
  ADD CONSTRAINT "rater_attribute_place" CHECK ("place" BETWEEN 0 AND 4),
  ADD CONSTRAINT "rater_attribute_options" CHECK (cardinality("options") BETWEEN 2 AND 12);
ALTER TABLE "rater_attribute_answer" ADD CONSTRAINT "rater_attribute_answer_choice" CHECK ("choice" BETWEEN 0 AND 11);

-- What people say of themselves is theirs: they change it and take it back, and with its question it is gone.
GRANT DELETE ON "rater_attribute" TO touchstone_app;
GRANT UPDATE ("choice"), DELETE ON "rater_attribute_answer" TO touchstone_app;
