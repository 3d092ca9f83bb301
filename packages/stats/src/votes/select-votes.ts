import type { VoteTable } from './vote-table';

/** The votes that `keep` wants, in their order. Numbers stay what they were: an item may be left without a vote. */
export function selectVotes(table: VoteTable, keep: (vote: number) => boolean): VoteTable {
  const kept = Uint8Array.from(table.item, (_, vote) => Number(keep(vote)));
  const only = (column: Int32Array) => column.filter((_, vote) => kept[vote] === 1);
  return {
    ...table,
    item: only(table.item),
    rater: only(table.rater),
    label: only(table.label),
    ...(table.planned && { planned: table.planned.filter((_, vote) => kept[vote] === 1) }),
  };
}
