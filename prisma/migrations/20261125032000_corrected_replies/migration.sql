-- A reply can be corrected: what it said before stays with it, oldest first, for the one who asked.
ALTER TABLE "question" ADD COLUMN "earlier_replies" JSONB NOT NULL DEFAULT '[]';
GRANT UPDATE ("earlier_replies") ON "question" TO touchstone_app;
