import type { SnapshotJudgment } from '@touchstone/domain/snapshot/snapshot-row';
import { expect, it } from 'vitest';
import { wordInSnapshot, type StoredWord } from './final-word';

const judgment = { id: 'j' } as SnapshotJudgment;
const options = { countImported: true };
const word = (more: Partial<StoredWord> = {}): StoredWord => ({
  decision: 'final',
  cause: 'entropy',
  judgment,
  ...more,
});

it('labels a comparison by the final word, in either split', () => {
  const label = { use: 'label', adjudication: { cause: 'entropy', judgment } };
  expect(wordInSnapshot(word(), 'train', options)).toEqual(label);
  expect(wordInSnapshot(word(), 'test', options)).toEqual(label);
});

it('keeps a word that a model brought out of the test split, be it an answer or that there is none', () => {
  const byModel = word({ cause: 'model' });
  expect(wordInSnapshot(byModel, 'train', options).use).toBe('label');
  expect(wordInSnapshot(byModel, 'test', options).use).toBe('keptFromTest');
  const ambiguous = word({ cause: 'model', decision: 'ambiguous', judgment: null });
  expect(wordInSnapshot(ambiguous, 'train', options).use).toBe('drop');
  expect(wordInSnapshot(ambiguous, 'test', options).use).toBe('keptFromTest');
});

it('is not looked at when votes alone are asked for, nor once it was taken back', () => {
  expect(wordInSnapshot(word(), 'train', { ...options, consensus: 'majority' }).use).toBe('none');
  expect(wordInSnapshot(word({ decision: 'undone', judgment: null }), 'train', options).use).toBe('none');
  expect(wordInSnapshot(null, 'test', options).use).toBe('none');
});
