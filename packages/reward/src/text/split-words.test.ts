import { expect, test } from 'vitest';
import { splitWords } from './split-words';

test('lower-cases, drops punctuation and keeps apostrophes inside words', () => {
  expect(splitWords("I can’t — won't! 3.5 e-mails ('quoted')")).toEqual([
    'i',
    "can't",
    "won't",
    '3',
    '5',
    'e',
    'mails',
    'quoted',
  ]);
});

test('folds compatibility forms: full-width letters and ligatures are the plain ones', () => {
  expect(splitWords('Ｆｉｎｅ ﬁne')).toEqual(['fine', 'fine']);
});

test('takes Chinese characters and kana one by one, also in the middle of Latin text', () => {
  expect(splitWords('用API吧。こん')).toEqual(['用', 'api', '吧', 'こ', 'ん']);
});

test('leaves Korean words whole: they are written with spaces', () => {
  expect(splitWords('안녕 세계')).toEqual(['안녕', '세계']);
});

test('finds no words in nothing', () => {
  expect(splitWords('')).toEqual([]);
  expect(splitWords('?! …')).toEqual([]);
});
