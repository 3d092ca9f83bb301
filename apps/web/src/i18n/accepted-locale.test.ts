import { describe, expect, it } from 'vitest';
import { acceptedLocale } from './accepted-locale';

describe('the language a browser asks for', () => {
  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
    ['en;q=0.3, zh-Hant-TW; q=0.7', 'zh'],
    ['fr-FR,fr;q=0.9,zh;q=0.2', 'zh'],
    ['zh;q=0, en;q=0.1', 'en'],
    ['ZH', 'zh'],
  ])('%s is answered in %s', (header, locale) => {
    expect(acceptedLocale(header)).toBe(locale);
  });

  it.each(['', 'fr', '*', ';;q=,', 'zhongwen'])('%j names none of ours', (header) => {
    expect(acceptedLocale(header)).toBeUndefined();
  });
});
