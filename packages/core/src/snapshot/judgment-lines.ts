import type { SnapshotRow } from '@touchstone/domain/snapshot/snapshot-row';
import { attributesByPlace } from './attributes-by-place';

/**
 * One line a judgment, a final word too, complete in itself: `completions` stand in the order they were shown, and everything said of one
 * names its place among them. Where the source does not say in which order it showed them, that is the canonical order.
 */
export async function* judgmentLines(rows: AsyncIterable<SnapshotRow>): AsyncGenerator<object> {
  for await (const row of rows) {
    const all = row.adjudication ? [...row.judgments, row.adjudication.judgment] : row.judgments;
    for (const { preferred, shown, ranks, attributes, span_notes, ...judgment } of all) {
      const order = shown.length > 0 ? shown : row.completions.map((_, ordinal) => ordinal);
      yield {
        ...judgment,
        comparison_id: row.id,
        split: row.split,
        prompt: row.prompt,
        completions: order.map((ordinal) => row.completions[ordinal]),
        order_shown: shown.length > 0,
        preferred: preferred === null ? null : order.indexOf(preferred),
        ranks: ranks && order.map((ordinal) => ranks[ordinal]),
        attributes: attributes && attributesByPlace(attributes, order, span_notes),
        licence: row.licence,
        origin: row.origin,
      };
    }
  }
}
