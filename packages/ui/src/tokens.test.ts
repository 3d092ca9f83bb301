import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Palette = Record<string, string>;

/** The `--color-*` hex values of the block that starts with `opening`. */
const paletteOf = (opening: string): Palette => {
  const from = css.indexOf(opening);
  const block = css.slice(from, css.indexOf('\n}', from));
  return Object.fromEntries(
    [...block.matchAll(/--color-([a-z0-9-]+):\s*(#[0-9a-f]{6})\b/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  );
};

/** WCAG 2 relative luminance of `#rrggbb`. */
const luminance = (hex: string) => {
  const channel = (at: number) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
};

const contrast = (palette: Palette, one: string, other: string) => {
  const [a, b] = [palette[one], palette[other]];
  if (!a || !b) throw new Error(`no such token: ${a ? other : one}`);
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const pairs = (fronts: string[], grounds: string[]) =>
  fronts.flatMap((f) => grounds.map((g) => [f, g] as const));

const GROUNDS = ['canvas', 'surface', 'raised', 'sunken'];
const TONES = ['success', 'warning', 'danger'];

const TEXT = [
  ...pairs(['ink', 'muted', 'accent-ink'], [...GROUNDS, 'hover']),
  ...pairs(['ink', 'muted', 'accent-ink'], ['accent-soft']),
  ...pairs(['on-accent'], ['accent', 'accent-hover']),
  ...pairs(['on-danger'], ['danger', 'danger-hover']),
  ...pairs(['danger-ink', 'success-ink', 'warning-ink'], GROUNDS),
  ...TONES.flatMap((tone) => pairs([`${tone}-ink`, 'ink', 'muted'], [`${tone}-soft`])),
  ...['side-a', 'side-b'].flatMap((side) => [
    ...pairs([`${side}-strong`], [...GROUNDS, `${side}-soft`]),
    ...pairs(['ink', 'muted'], [`${side}-soft`]),
    ...pairs([`on-${side}`], [side]),
  ]),
];

const MARKS = [
  ...pairs(['line-strong'], ['canvas', 'surface', 'raised']),
  ...pairs(['ring'], [...GROUNDS, 'accent-soft', 'side-a-soft', 'side-b-soft']),
  ...pairs(['accent', 'success', 'warning', 'danger', 'side-a', 'side-b'], ['canvas', 'surface']),
  ...pairs(
    ['chart-1', 'chart-2', 'chart-3', 'chart-4', 'chart-5', 'chart-6'],
    ['canvas', 'surface', 'raised'],
  ),
];

describe.each([
  ['light', paletteOf('@theme static')],
  ['dark', { ...paletteOf('@theme static'), ...paletteOf("[data-theme='dark']") }],
])('%s theme', (_, palette) => {
  it.each(TEXT)('%s can be read on %s', (front, ground) => {
    expect(contrast(palette, front, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKS)('%s can be seen on %s', (front, ground) => {
    expect(contrast(palette, front, ground)).toBeGreaterThanOrEqual(3);
  });
});

it('gives every colour of the light theme a value in the dark one', () => {
  expect(Object.keys(paletteOf("[data-theme='dark']")).sort()).toEqual(
    Object.keys(paletteOf('@theme static')).sort(),
  );
});
