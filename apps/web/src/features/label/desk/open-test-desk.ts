import { DEFAULT_LABEL_SCHEME } from '@touchstone/domain/label/label-scheme';
import type { SkipReason } from '@touchstone/domain/assignment/skip-reason';
import type { Answer } from '@touchstone/domain/judgment/answer';
import type { JudgmentEntry, OutboxEntry } from '../outbox/outbox-entry';
import type { OutboxStore } from '../outbox/outbox-store';
import type { Asked } from './ask';
import type { Assignment, DeskApi, Project } from './desk-api';
import { createDeskController } from './desk-controller';
import { shownPair } from './desk-state';
import type { Draft } from './draft-store';
import type { WorkAtHand } from './work-store';

const pair = (id: string): Assignment => ({
  id,
  leaseUntil: '',
  schemeVersion: 7,
  guidelineVersion: 1,
  prompt: [{ role: 'user', content: `Question ${id}` }],
  completions: [],
  scheme: DEFAULT_LABEL_SCHEME,
  harmKinds: [],
});

const PROJECT: Project = {
  id: 'here',
  name: 'Here',
  overlap: 1,
  editHours: 24,
  guidelineVersion: 1,
  guidelines: '',
  schemeVersion: 7,
  scheme: DEFAULT_LABEL_SCHEME,
  role: 'annotator',
  canLabel: true,
  imageHosts: [],
  pauseReason: null,
  dueAt: null,
};

/** A desk with a store in memory and a server that hands out `held` and then `more`; nothing waits for a clock. */
export function openDesk(held: string[], more: string[] = []) {
  const entries: OutboxEntry[] = [];
  const log: string[] = [];
  const sent: { entry: OutboxEntry; claimNext: boolean }[] = [];
  const state = {
    full: false,
    /** The server takes what is sent and never answers. */
    hangs: false,
    answers: [] as Asked<Assignment | null>[],
    offline: false,
    work: undefined as WorkAtHand | undefined,
    drafts: new Map<string, Draft>(),
    position: 0,
    /** When set, what is drawn stays unpainted, and what waits for that lies in `frames`. */
    holdsFrames: false,
    frames: [] as (() => void)[],
  };
  const store: OutboxStore = {
    add: (entry) => {
      log.push(`stored ${entry.assignmentId}`);
      if (state.full) return Promise.reject(new Error('full'));
      entries.push(entry);
      return Promise.resolve();
    },
    list: () => Promise.resolve([...entries]),
    refuse: (clientId, refusal) => {
      const at = entries.findIndex((entry) => entry.clientId === clientId);
      const found = entries[at];
      if (found) entries[at] = { ...found, refusal };
      return Promise.resolve();
    },
    remove: (clientId) => {
      entries.splice(
        entries.findIndex((entry) => entry.clientId === clientId),
        1,
      );
      return Promise.resolve();
    },
  };
  const api: DeskApi = {
    takeWork: () => {
      log.push('asked for work');
      return Promise.resolve(
        state.offline ? { kind: 'unreachable' } : { kind: 'ok', value: held.splice(0).map(pair) },
      );
    },
    renewLeases: () => Promise.resolve({ kind: 'ok', value: 0 }),
    release: () => Promise.resolve({ kind: 'ok', value: undefined }),
    isOtherUser: () => Promise.resolve(false),
    doubtUser: () => undefined,
    send: (entry, claimNext) => {
      log.push(`sent ${entry.assignmentId}`);
      sent.push({ entry, claimNext });
      if (state.hangs) return new Promise(() => undefined);
      const next = claimNext ? more.shift() : undefined;
      return Promise.resolve(
        state.answers.shift() ?? { kind: 'ok', value: next === undefined ? null : pair(next) },
      );
    },
  };
  const controller = createDeskController({
    userId: 'me',
    project: PROJECT,
    api,
    store,
    drafts: {
      list: () => Promise.resolve(new Map(state.drafts)),
      put: (id, draft) => Promise.resolve(void state.drafts.set(id, draft)),
      drop: (id) => Promise.resolve(void state.drafts.delete(id)),
    },
    work: {
      read: () => Promise.resolve(state.work),
      write: (work) => Promise.resolve(void (state.work = work)),
    },
    sitting: { touch: () => undefined, next: () => (state.position += 1) },
    tally: { read: () => 0, add: () => 1 },
    exclusively: (work) => work(),
    afterPaint: (work) => {
      if (state.holdsFrames) state.frames.push(work);
      else work();
    },
  });
  controller.subscribe(() => {
    const shown = shownPair(controller.snapshot().desk)?.id ?? 'nothing';
    if (log.findLast((line) => line.startsWith('shown')) !== `shown ${shown}`) log.push(`shown ${shown}`);
  });
  const shown = () => shownPair(controller.snapshot().desk)?.id;
  /** What a person does, about what is on screen when they do it. */
  const atScreen = {
    judge: (answer: Answer) => controller.judge(shown() ?? '', answer),
    skip: (reason?: SkipReason) => controller.skip(shown() ?? '', reason),
    setDraft: (draft: Draft) => {
      controller.setDraft(shown() ?? '', draft);
    },
  };
  return { controller, ...atScreen, entries, log, sent, state, shown, project: PROJECT };
}

/** Lets everything go on that only waits for promises. */
export const settled = () => new Promise((done) => setImmediate(done));
export const judgments = (sent: { entry: OutboxEntry }[]) => sent.map(({ entry }) => entry as JudgmentEntry);
