/** A text as it can stand in a cell: one line, and nothing in it that Markdown or HTML would take for its own. */
export function plainCell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>()#|!~&]/g, (mark) => `\\${mark}`);
}

/** Cells are put down as they are: `plainCell` what people wrote. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
