import { expect, test } from 'vitest';
import { returnPath } from './return-path';

test.each(['/projects', '/projects/1/label', '/link/tsl_x?y=1#z', '/'])('%s is a way back', (path) => {
  expect(returnPath(path)).toBe(path);
});

test.each([
  undefined,
  ['/a'],
  '',
  'projects',
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/..//evil.example',
  'javascript:alert(1)',
])('%j leads nowhere else', (path) => {
  expect(returnPath(path)).toBe('/projects');
});
