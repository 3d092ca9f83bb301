import { refuse, type Parsed } from '../row/parsed';

/** One line of JSON Lines as an object; refused when it isn't JSON or isn't an object. */
export function parseJsonObject(text: string): Parsed<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('not valid JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('not a JSON object');
  return { ok: true, value: value as Record<string, unknown> };
}
