import { expect, it } from 'vitest';
import { imageType } from './image-type';

const bytes = (latin1: string) => Buffer.from(latin1, 'latin1');

it.each([
  ['image/png', '\x89PNG\r\n\x1a\nrest'],
  ['image/jpeg', '\xff\xd8\xff\xe0rest'],
  ['image/gif', 'GIF87arest'],
  ['image/gif', 'GIF89arest'],
  ['image/webp', 'RIFF\n\0\0\0WEBPVP8 '],
  ['image/avif', '\0\0\0\x20ftypavif\0\0'],
  ['image/avif', '\0\0\0\x20ftypavis\0\0'],
])('calls a file %s by its first bytes', (type, file) => {
  expect(imageType(bytes(file))).toBe(type);
});

it.each([
  '',
  '\x89PNG',
  '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>',
  '<?xml version="1.0"?><svg/>',
  '<!doctype html><script>x()</script>',
  '\n\x89PNG\r\n\x1a\n',
  'GIF90a',
  'RIFF\n\0\0\0WAVEfmt ',
  '\0\0\0\x20ftypisom\0\0',
  '\0\0\0\x20ftypqt  ',
  '%PDF-1.7',
  'BM\0\0',
  '\0\0\x01\0',
  'PK\x03\x04',
])('passes on nothing else: %j', (file) => {
  expect(imageType(bytes(file))).toBeUndefined();
});
