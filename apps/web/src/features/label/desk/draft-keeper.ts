import type { Draft, DraftStore } from './draft-store';

/** The half-made answers of a desk: at hand at once, and in the store as soon as the last write is done. */
export interface DraftKeeper {
  /** Takes up what an earlier page left. */
  load(): Promise<void>;
  of(assignmentId: string | undefined): Draft | undefined;
  set(assignmentId: string, draft: Draft): void;
  /** Another tab of this user changed or dropped it, and has stored that. */
  adopt(assignmentId: string, draft: Draft | undefined): void;
  drop(assignmentId: string): void;
  /** Drops those of assignments that are gone. */
  keepOnly(assignmentIds: ReadonlySet<string>): void;
}

export function createDraftKeeper(store: DraftStore): DraftKeeper {
  const drafts = new Map<string, Draft>();
  /** Changed since it was last written. */
  const changed = new Set<string>();
  let writing = false;

  /** One write at a time, always of what is newest: typing never queues up behind a slow disk. */
  async function write(): Promise<void> {
    if (writing) return;
    writing = true;
    for (const assignmentId of changed) {
      changed.delete(assignmentId);
      const draft = drafts.get(assignmentId);
      // A store that fails costs the draft after a crash, no more: it is still on the desk.
      await (draft ? store.put(assignmentId, draft) : store.drop(assignmentId)).catch(() => undefined);
    }
    writing = false;
    if (changed.size > 0) void write();
  }

  function drop(assignmentId: string) {
    if (!drafts.delete(assignmentId)) return;
    changed.add(assignmentId);
    void write();
  }

  return {
    async load() {
      const stored = await store.list().catch(() => new Map<string, Draft>());
      // What was typed before the store was read is newer.
      for (const [assignmentId, draft] of stored)
        if (!drafts.has(assignmentId)) drafts.set(assignmentId, draft);
    },
    of: (assignmentId) => (assignmentId === undefined ? undefined : drafts.get(assignmentId)),
    set(assignmentId, draft) {
      drafts.set(assignmentId, draft);
      changed.add(assignmentId);
      void write();
    },
    adopt(assignmentId, draft) {
      if (draft) drafts.set(assignmentId, draft);
      else drafts.delete(assignmentId);
    },
    drop,
    keepOnly(assignmentIds) {
      for (const assignmentId of [...drafts.keys()]) if (!assignmentIds.has(assignmentId)) drop(assignmentId);
    },
  };
}
