/**
 * Reads CSV (RFC 4180) a line at a time: fields parted by commas, in double quotes where they hold a comma, a line break or
 * quotes, which are doubled.
 */
export class CsvRecord {
  private fields: string[] = [];
  private open: string | null = null;

  /** Whether a quoted field goes on in the next line. */
  get isOpen(): boolean {
    return this.open !== null;
  }

  /** Takes a line; the fields when the record ends with it, undefined when it goes on, null when quotes stand wrong. */
  take(line: string): string[] | null | undefined {
    let at = 0;
    let field = this.open === null ? '' : `${this.open}\n`;
    let isQuoted = this.open !== null;
    for (;;) {
      if (!isQuoted && line[at] === '"') {
        isQuoted = true;
        at += 1;
      }
      if (isQuoted) {
        const end = line.indexOf('"', at);
        if (end === -1) {
          this.open = field + line.slice(at);
          return undefined;
        }
        field += line.slice(at, end);
        at = end + 1;
        if (line[at] === '"') {
          field += '"';
          at += 1;
          continue;
        }
        if (at < line.length && line[at] !== ',') return this.end(null);
      } else {
        const comma = line.indexOf(',', at);
        field = line.slice(at, comma === -1 ? undefined : comma);
        at += field.length;
      }
      this.fields.push(field);
      if (at >= line.length) return this.end(this.fields);
      at += 1;
      field = '';
      isQuoted = false;
    }
  }

  private end(fields: string[] | null): string[] | null {
    this.fields = [];
    this.open = null;
    return fields;
  }
}
