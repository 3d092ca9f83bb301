import { describe, expect, it } from 'vitest';
import { knownTimeZone } from './time-zone';

describe('the time zone of a browser', () => {
  it('is taken when this machine knows it', () => {
    expect(knownTimeZone('Asia/Shanghai')).toBe('Asia/Shanghai');
  });

  it.each([undefined, '', 'Moon/Tranquility', '<script>'])('%j is UTC', (name) => {
    expect(knownTimeZone(name)).toBe('UTC');
  });
});
