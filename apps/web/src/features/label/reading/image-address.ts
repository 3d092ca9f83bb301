import type { ImagePolicy } from './image-policy';

/** Where an image is loaded from (our own proxy), or why it is not. */
export type ImageAddress =
  { proxied: string; host: string } | { refused: 'not_listed'; host: string } | { refused: 'address' };

/** What to do about an image that an answer shows. The proxy decides again: this only spares it vain requests. */
export function imageAddress(src: unknown, policy: ImagePolicy | undefined): ImageAddress {
  if (typeof src !== 'string' || !/^https?:/i.test(src) || !URL.canParse(src)) return { refused: 'address' };
  const url = new URL(src);
  if (!policy?.hosts.includes(url.host)) return { refused: 'not_listed', host: url.host };
  const query = new URLSearchParams({ url: url.href });
  return { proxied: `/api/v1/projects/${policy.projectId}/images?${query.toString()}`, host: url.host };
}
