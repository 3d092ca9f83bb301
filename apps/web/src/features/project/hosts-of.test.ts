import { describe, expect, it } from 'vitest';
import { imageHostsSchema } from '@touchstone/domain/project/image-host';
import { hostsOf } from './hosts-of';

const read = (text: string) => imageHostsSchema.safeParse(hostsOf(text)).data;

describe('the hosts of a text', () => {
  it('are its lines, as browsers ask for them, each once', () => {
    expect(read(' Images.Example.org \n\nimages.example.org\nbücher.example\n')).toEqual([
      'images.example.org',
      'xn--bcher-kva.example',
    ]);
  });

  it('may be pasted as addresses', () => {
    expect(read('https://example.org/cats/1.png')).toEqual(['example.org']);
  });

  it.each([
    '*.example.org',
    'example.org:8080',
    'example.org/cats',
    'http://example.org',
    'localhost',
    '127.0.0.1',
    '2130706433',
    'a b',
  ])('are refused when a line is "%s"', (line) => {
    expect(read(`good.example.org\n${line}`)).toBeUndefined();
  });

  it('are none of an empty text', () => {
    expect(read(' \n')).toEqual([]);
  });
});
