import { expect, it } from 'vitest';
import { excerpt } from './excerpt';

it('leaves a short text alone', () => {
  expect(excerpt('x'.repeat(120))).toBe('x'.repeat(120));
});

it('cuts a long text without splitting a surrogate pair', () => {
  expect(excerpt(`${'x'.repeat(119)}😀😀`)).toBe(`${'x'.repeat(119)}…`);
});

it('shows what cannot be stored or printed as replacement characters, and keeps tabs', () => {
  expect(excerpt('\u0089PNG\0\u001a\tx\ud800')).toBe('\uFFFDPNG\uFFFD\uFFFD\tx\uFFFD');
});
