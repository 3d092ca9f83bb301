/** What a parser of one line makes of it: the value, or why it was refused in short, plain English. */
export type Parsed<T> = { ok: true; value: T } | Refused;

interface Refused {
  ok: false;
  reason: string;
}

export function refuse(reason: string): Refused {
  return { ok: false, reason };
}
