import type { Answer } from '@touchstone/domain/judgment/answer';

/** Whether two answers say the same, whatever the order in which their parts were given. */
export const sameAnswer = (a: Answer, b: Answer): boolean => isSame(a, b);

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys({ ...a, ...b });
  return names.every((name) => isSame(partOf(a, name), partOf(b, name)));
}

const partOf = (whole: object, name: string): unknown => (whole as Record<string, unknown>)[name];
