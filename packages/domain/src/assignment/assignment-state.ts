/**
 * The life of an assignment.
 *
 * - `leased`: handed out; holds a slot until the lease ends. The only state in which its slot names it as holder and
 *   nothing has been judged.
 * - `counted`: judged; holds its slot for good.
 * - `surplus`: judged after its slot had gone to someone else and no other was free.
 * - `lapsed`: the lease ended and somebody else needed the slot. The same person may get it again, with the same sides.
 * - `released`: given back by the person. As lapsed.
 * - `skipped`: passed over by the person, who is not asked again; the slot is free.
 * - `set_aside`: judged, but kept out of the counted set (for instance after the membership ended). Restored, it counts if a slot
 *   is free.
 */
export type AssignmentState =
  'leased' | 'counted' | 'surplus' | 'lapsed' | 'released' | 'skipped' | 'set_aside';

/** What happens to an assignment. */
export type AssignmentEvent =
  'submit' | 'lapse' | 'release' | 'skip' | 'claim' | 'setAside' | 'restore' | 'revise';

const TRANSITIONS: Record<AssignmentState, Partial<Record<AssignmentEvent, AssignmentState[]>>> = {
  leased: {
    submit: ['counted', 'set_aside'],
    lapse: ['lapsed'],
    release: ['released'],
    skip: ['skipped'],
    claim: ['leased'],
  },
  counted: { setAside: ['set_aside'], revise: ['counted'] },
  surplus: { setAside: ['set_aside'], revise: ['surplus'] },
  lapsed: { submit: ['counted', 'surplus', 'set_aside'], claim: ['leased'], skip: ['skipped'] },
  released: { submit: ['counted', 'surplus', 'set_aside'], claim: ['leased'], skip: ['skipped'] },
  skipped: { submit: ['counted', 'surplus', 'set_aside'] },
  set_aside: { revise: ['set_aside'], restore: ['counted', 'surplus'] },
};

/** The states `event` may lead to from `state`; empty when it is not allowed there. */
export function nextStates(state: AssignmentState, event: AssignmentEvent): readonly AssignmentState[] {
  return TRANSITIONS[state][event] ?? [];
}
