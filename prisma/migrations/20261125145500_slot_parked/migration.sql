-- What waits for the reviewers, found without reading the queue (why-no-work.ts).
CREATE INDEX "slot_parked" ON "slot" ("project_id") WHERE "state" = 'parked';
