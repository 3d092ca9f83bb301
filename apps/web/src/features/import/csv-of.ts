/** What a spreadsheet would run as a formula gets an apostrophe in front. */
const guarded = (cell: string) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as CSV (RFC 4180), with text that spreadsheets can't run. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  rows
    .map((row) =>
      row.map((cell) => (typeof cell === 'number' ? String(cell) : quoted(guarded(cell)))).join(','),
    )
    .map((line) => `${line}\r\n`)
    .join('');
