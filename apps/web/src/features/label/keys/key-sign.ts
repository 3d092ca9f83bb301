const SIGNS: Partial<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Backspace: '⌫',
};

/** A key as it is shown. */
const keySign = (key: string): string => SIGNS[key] ?? key.replace('Shift+', '⇧');

/** Keys as they are shown, runs of neighbours shortened to their ends: 1 to 9 rather than nine keys. */
export function keyRuns(keys: readonly string[]): { first: string; last?: string }[] {
  const runs: string[][] = [];
  for (const key of keys) {
    const run = runs.at(-1);
    if (run && isNext(run.at(-1) ?? '', key)) run.push(key);
    else runs.push([key]);
  }
  return runs.flatMap((run) => {
    const [first = '', last = ''] = [run[0], run.at(-1)].map((key) => keySign(key ?? ''));
    return run.length > 2 ? [{ first, last }] : run.map((key) => ({ first: keySign(key) }));
  });
}

/** The next letter or digit, of the same kind; 0 follows 9 as on the keyboard. */
const isNext = (before: string, key: string): boolean =>
  before.length === key.length &&
  before.slice(0, -1) === key.slice(0, -1) &&
  /[A-Z\d]$/.test(key) &&
  ((before === '9' && key === '0') ||
    before.charCodeAt(before.length - 1) + 1 === key.charCodeAt(key.length - 1));
