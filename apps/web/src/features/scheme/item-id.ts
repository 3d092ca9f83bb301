const LONGEST = 32;

/**
 * The id of a new item of a label scheme, made from its name: lower case, Latin letters and digits, everything else one
 * `_`. A name without any (in Chinese, say) takes `fallback`. An id in `taken` gets the first free number.
 */
export function itemId(name: string, taken: readonly string[], fallback: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, LONGEST)
    .replace(/_+$/, '');
  const base = plain === '' ? fallback : plain;
  for (let n = 1; ; n += 1) {
    const suffix = n === 1 ? '' : `_${String(n)}`;
    const id = base.slice(0, LONGEST - suffix.length) + suffix;
    if (!taken.includes(id)) return id;
  }
}
