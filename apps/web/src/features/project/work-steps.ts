import type { LabelScheme } from '@touchstone/domain/label/label-scheme';

/** A step of the work: a key of `projects.work.steps` with what it is told. */
export type WorkStep =
  | { id: 'ownReading' | 'readPair' | 'readSeveral' | 'bestWorst' | 'keys' }
  | { id: 'prefer' | 'grade'; neither: boolean }
  | { id: 'rank'; ties: boolean }
  | { id: 'also'; asked: Asked[] };

/** What is asked beside the outcome: by its own name where the scheme gives it one. */
export type Asked = { name: string } | { part: 'flags' | 'marks' | 'rationale' | 'confidence' };

/** What a label scheme has its annotators do, step by step. */
export function workSteps(scheme: LabelScheme): WorkStep[] {
  const asked = askedBeside(scheme);
  return [
    ...(scheme.ownReading.ask === 'off' ? [] : [{ id: 'ownReading' } as const]),
    { id: scheme.kind === 'pairwise' ? 'readPair' : 'readSeveral' },
    mainStep(scheme),
    ...(asked.length === 0 ? [] : [{ id: 'also', asked } as const]),
    { id: 'keys' },
  ];
}

function mainStep(scheme: LabelScheme): WorkStep {
  switch (scheme.kind) {
    case 'pairwise': {
      const { tie, both_good: good, both_bad: bad } = scheme.outcomes;
      return { id: scheme.steps === 1 ? 'prefer' : 'grade', neither: tie || good || bad };
    }
    case 'ranking':
      return { id: 'rank', ties: scheme.outcomes.tie };
    case 'best_worst':
      return { id: 'bestWorst' };
  }
}

function askedBeside(scheme: LabelScheme): Asked[] {
  const named = [...(scheme.kind === 'pairwise' ? scheme.dimensions : []), ...scheme.ratings];
  const parts = {
    flags: scheme.flags.length > 0,
    marks: scheme.spans.length > 0,
    rationale: scheme.rationale.ask !== 'off',
    confidence: scheme.confidence !== 'off',
  } as const;
  return [
    ...named.map(({ name }) => ({ name })),
    ...(['flags', 'marks', 'rationale', 'confidence'] as const).flatMap((part) =>
      parts[part] ? [{ part }] : [],
    ),
  ];
}
