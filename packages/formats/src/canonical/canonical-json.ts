import { FormatError } from '../error/format-error';

/**
 * The one canonical text of a JSON value, RFC 8785 (JSON Canonicalization Scheme): no spaces, keys sorted by UTF-16 code
 * units, numbers and escapes as ECMAScript writes them. Equal values give equal bytes, so it can be hashed.
 *
 * @throws FormatError on anything that is not JSON: NaN and the infinities, undefined (also as a property or in an array),
 * bigint, functions, symbols, objects that aren't plain, and text with half of a surrogate pair.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return canonicalString(value);
    case 'number':
      if (!Number.isFinite(value)) throw new FormatError(`${value} is not JSON`);
      // Also turns -0 into 0, as the RFC demands.
      return JSON.stringify(value);
    case 'boolean':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? canonicalArray(value) : canonicalObject(value);
    default:
      throw new FormatError(`${typeof value} is not JSON`);
  }
}

function canonicalString(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new FormatError('half of a surrogate pair is not JSON');
  return JSON.stringify(text);
}

function canonicalArray(items: unknown[]): string {
  // Array.from, unlike map, visits the holes of a sparse array.
  return `[${Array.from(items, canonicalJson).join(',')}]`;
}

function canonicalObject(object: object): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== null && prototype !== Object.prototype)
    throw new FormatError('only plain objects are JSON');
  const properties = Object.entries(object as Record<string, unknown>);
  // The operator compares UTF-16 code units, as the RFC demands; localeCompare would not. No two keys are equal.
  properties.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${properties.map(([key, value]) => `${canonicalString(key)}:${canonicalJson(value)}`).join(',')}}`;
}
