import { expect, it } from 'vitest';
import { imageAddress } from './image-address';

const policy = { projectId: 'p', hosts: ['img.example', 'img.example:8443'] };

it('leads images of listed hosts through our own proxy', () => {
  expect(imageAddress('https://img.example/a b.png?x=1&y=2#z', policy)).toEqual({
    proxied: '/api/v1/projects/p/images?url=https%3A%2F%2Fimg.example%2Fa%2520b.png%3Fx%3D1%26y%3D2%23z',
    host: 'img.example',
  });
  expect(imageAddress('HTTPS://IMG.example:8443/a', policy)).toMatchObject({ host: 'img.example:8443' });
});

it.each([
  ['https://evil.example/a.png', { refused: 'not_listed', host: 'evil.example' }],
  ['https://img.example.evil.example/', { refused: 'not_listed', host: 'img.example.evil.example' }],
  ['https://img.example@evil.example/', { refused: 'not_listed', host: 'evil.example' }],
  ['https://img.example:444/', { refused: 'not_listed', host: 'img.example:444' }],
  ['//img.example/a.png', { refused: 'address' }],
  ['/api/v1/tokens', { refused: 'address' }],
  ['data:image/png;base64,AAAA', { refused: 'address' }],
  ['javascript:alert(1)', { refused: 'address' }],
  ['https://', { refused: 'address' }],
  ['', { refused: 'address' }],
  [undefined, { refused: 'address' }],
])('loads nothing for %j', (src, expected) => {
  expect(imageAddress(src, policy)).toEqual(expected);
});

it('loads nothing where no host is listed', () => {
  expect(imageAddress('https://img.example/a.png', undefined)).toEqual({
    refused: 'not_listed',
    host: 'img.example',
  });
});
