import { snapshotRowSchema, type SnapshotRow } from '@touchstone/domain/snapshot/snapshot-row';
import { readLines } from '@touchstone/formats/text/read-lines';

/** The rows of a canonical file, in order, in constant memory. @throws when the file is not one of ours */
export async function* parseSnapshotRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<SnapshotRow> {
  for await (const line of readLines(bytes)) {
    if (!('text' in line)) throw new Error(`Line ${String(line.line)} of a canonical file: ${line.refused}`);
    yield snapshotRowSchema.parse(JSON.parse(line.text));
  }
}
