export type SeriesTone = 'a' | 'b' | 'accent' | 'muted' | 1 | 2 | 3 | 4 | 5 | 6;

export interface SeriesStyle {
  color: string;
  /** `stroke-dasharray`: lines differ by more than colour. */
  dash: string | undefined;
}

const DASHES = [undefined, '6 3', '2 3', '8 3 2 3', '1 3', '12 4'];

/** How series number `index` is drawn, in the tone asked for or the next one of the row. */
export function seriesStyle(index: number, tone?: SeriesTone): SeriesStyle {
  const place = (typeof tone === 'number' ? tone - 1 : index) % DASHES.length;
  return { color: toneColor(typeof tone === 'string' ? tone : `chart-${place + 1}`), dash: DASHES[place] };
}

const TOKENS: Record<string, string> = { a: 'side-a', b: 'side-b', accent: 'chart-1', muted: 'chart-5' };

/** The CSS colour of a tone by name. */
export const toneColor = (tone: string) => `var(--color-${TOKENS[tone] ?? tone})`;
