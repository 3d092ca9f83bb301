import type { LabelScheme } from './label-scheme';

const ITEM_LISTS = ['dimensions', 'ratings', 'flags', 'spans'] as const;
const TEXTS = ['rationale', 'ownReading'] as const;

export type SchemeList = (typeof ITEM_LISTS)[number];
type Ask = LabelScheme['confidence'];
type Named = Record<string, unknown> & { id: string; name: string };

/** One thing that another version of a label scheme asks otherwise; the interface has the words for it. */
export type SchemeDifference =
  | { what: 'kind'; before: LabelScheme['kind']; after: LabelScheme['kind'] }
  | { what: 'steps'; before: number; after: number }
  | { what: 'outcome_added' | 'outcome_removed'; outcome: 'tie' | 'both_good' | 'both_bad' | 'cannot_judge' }
  | { what: 'added' | 'removed' | 'changed'; list: SchemeList; name: string }
  | { what: 'renamed'; list: SchemeList; before: string; after: string }
  | { what: 'reordered'; list: SchemeList }
  | { what: 'ask'; part: (typeof TEXTS)[number] | 'confidence'; before: Ask; after: Ask }
  | { what: 'min_length'; part: (typeof TEXTS)[number]; before: number; after: number };

/** What `after` asks otherwise than `before`, in the order of the desk; empty when an annotator would see no difference. */
export function schemeDifferences(before: LabelScheme, after: LabelScheme): SchemeDifference[] {
  return [
    ...outcomeDifferences(before, after),
    ...ITEM_LISTS.flatMap((list) => listDifferences(list, itemsOf(before, list), itemsOf(after, list))),
    ...TEXTS.flatMap((part) => textDifferences(part, before[part], after[part])),
    ...(before.confidence === after.confidence
      ? []
      : [{ what: 'ask', part: 'confidence', before: before.confidence, after: after.confidence } as const]),
  ];
}

function outcomeDifferences(before: LabelScheme, after: LabelScheme): SchemeDifference[] {
  if (before.kind !== after.kind) return [{ what: 'kind', before: before.kind, after: after.kind }];
  const [was, is]: [Record<string, boolean>, Record<string, boolean>] = [before.outcomes, after.outcomes];
  const found: SchemeDifference[] = [];
  if (before.kind === 'pairwise' && after.kind === 'pairwise' && before.steps !== after.steps)
    found.push({ what: 'steps', before: before.steps, after: after.steps });
  for (const outcome of ['tie', 'both_good', 'both_bad', 'cannot_judge'] as const)
    if (was[outcome] !== is[outcome])
      found.push({ what: is[outcome] ? 'outcome_added' : 'outcome_removed', outcome });
  return found;
}

function itemsOf(scheme: LabelScheme, list: SchemeList): readonly Named[] {
  if (list === 'dimensions') return scheme.kind === 'pairwise' ? scheme.dimensions : [];
  return scheme[list];
}

function listDifferences(
  list: SchemeList,
  before: readonly Named[],
  after: readonly Named[],
): SchemeDifference[] {
  const was = new Map(before.map((item) => [item.id, item]));
  const is = new Map(after.map((item) => [item.id, item]));
  const found: SchemeDifference[] = [];
  for (const { id, name } of before) if (!is.has(id)) found.push({ what: 'removed', list, name });
  for (const item of after) {
    const old = was.get(item.id);
    if (!old) found.push({ what: 'added', list, name: item.name });
    else {
      if (old.name !== item.name) found.push({ what: 'renamed', list, before: old.name, after: item.name });
      if (termsOf(old) !== termsOf(item)) found.push({ what: 'changed', list, name: item.name });
    }
  }
  const kept = (items: readonly Named[]) =>
    items.filter(({ id }) => was.has(id) && is.has(id)).map(({ id }) => id);
  if (kept(before).join() !== kept(after).join()) found.push({ what: 'reordered', list });
  return found;
}

/** What an item asks, its name aside. Both come out of the same schema, so their keys are in the same order. */
function termsOf({ name: _, ...terms }: Named): string {
  return JSON.stringify(terms);
}

function textDifferences(
  part: (typeof TEXTS)[number],
  before: LabelScheme['rationale'],
  after: LabelScheme['rationale'],
): SchemeDifference[] {
  if (before.ask !== after.ask) return [{ what: 'ask', part, before: before.ask, after: after.ask }];
  return before.minLength === after.minLength || after.ask === 'off'
    ? []
    : [{ what: 'min_length', part, before: before.minLength, after: after.minLength }];
}
