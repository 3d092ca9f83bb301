import { describe, expect, it } from 'vitest';
import { imageHostSchema } from './image-host';

describe('a host of images', () => {
  it.each(['example.org', 'images.example.org', 'a-b.c1.example.co', 'xn--fiqs8s.cn'])(
    'may be %s',
    (host) => {
      expect(imageHostSchema.safeParse(host).success).toBe(true);
    },
  );

  it.each([
    'localhost',
    '127.0.0.1',
    '10.1',
    '[::1]',
    'https://example.org',
    'example.org/cats',
    'example.org:8080',
    'user@example.org',
    'Example.org',
    '*.example.org',
    'example.org.',
    '-a.example.org',
    'a..example.org',
    'example.0x7f',
    ' example.org',
    '',
  ])('may not be "%s"', (host) => {
    expect(imageHostSchema.safeParse(host).success).toBe(false);
  });
});
