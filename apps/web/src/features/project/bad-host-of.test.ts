import { expect, it } from 'vitest';
import { badHostOf } from './bad-host-of';

it('is the first line that is no host name, as it was written', () => {
  expect(badHostOf('images.example.org\nhttps://b.example/a.png\n')).toBeUndefined();
  expect(badHostOf('images.example.org\n*.example.org\nlocalhost')).toBe('*.example.org');
  expect(badHostOf('10.0.0.1')).toBe('10.0.0.1');
});
