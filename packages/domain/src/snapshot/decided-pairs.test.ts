import { describe, expect, it } from 'vitest';
import { decidedPairs } from './decided-pairs';
import { snapshotRowSchema } from './snapshot-row';

/** As a snapshot was frozen before a comparison could have more than two completions. */
const version1 = (chosen: number | null) => ({
  id: 'c',
  prompt_id: 'p',
  prompt_group: 'g',
  split: 'train',
  prompt: [{ role: 'user', content: 'q' }],
  completions: [0, 1].map((at) => ({ id: `k${String(at)}`, source: 's', messages: [] })),
  policy: 'all',
  probability: 1,
  licence: null,
  origin: null,
  judgments: [
    {
      id: 'j',
      kind: 'work',
      rater: 'r',
      rater_kind: 'member',
      outcome: 'prefer',
      preferred: 1,
      strength: 2,
      steps: 3,
      shown: [0, 1],
      active_ms: 5,
      guideline_version: 1,
      scheme_version: 1,
      revision: 0,
      created_at: '2026-01-01T00:00:00.000Z',
    },
  ],
  label: { rule: 'mean-sign/v1', chosen, margin: chosen === null ? null : 0.5, votes: 1 },
});

describe('decidedPairs', () => {
  it('reads snapshots frozen before there were versions', () => {
    const row = snapshotRowSchema.parse(version1(1));
    expect(row).toMatchObject({
      version: 1,
      judgments: [{ ranks: null, attributes: null, rationale: null }],
    });
    expect(decidedPairs(row)).toEqual([{ chosen: 1, rejected: 0, margin: 0.5, votes: 1 }]);
    expect(decidedPairs(snapshotRowSchema.parse(version1(null)))).toEqual([]);
  });

  it("takes the label's own pairs where it has them", () => {
    const pairs = [{ chosen: 2, rejected: 0, margin: null, votes: 3 }];
    const label = { rule: 'r', chosen: null, margin: null, votes: 3, mean_ranks: null };
    expect(decidedPairs({ label: { ...label, pairs } })).toEqual(pairs);
    expect(decidedPairs({ label: { ...label, pairs: [] } })).toEqual([]);
  });
});
