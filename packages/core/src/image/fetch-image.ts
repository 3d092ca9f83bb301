import { lookup } from 'node:dns';
import type { Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { imageType } from './image-type';
import { imageUrl } from './image-url';
import { isPublicAddress } from '../network/is-public-address';
import { loadImage, type ImageNetwork } from './load-image';
import { Turns } from './turns';

export interface FetchedImage {
  bytes: Buffer;
  /** As its bytes say. */
  type: string;
}

export interface FetchImage {
  projectId: string;
  address: string;
  /** Who looks: so many images at once are fetched for one person. */
  userId: string;
  /** Aborted when nobody waits for the image any more. */
  signal?: AbortSignal;
}

/** The open internet. Ten images of ten MiB are the most memory that all this takes at a time. */
const INTERNET: ImageNetwork & { turns: Turns } = {
  isAllowed: isPublicAddress,
  resolve: lookup,
  mostMs: 15_000,
  mostBytes: 10 * 1024 * 1024,
  turns: new Turns({ all: 10, each: 4, waiting: 40 }),
};
const MOST_MS_WAITING = 20_000;

/**
 * An image that a prompt or completion shows, fetched by us so that its server learns nothing of the annotator: no
 * address, cookie or page. The caller has authorised access to the project.
 *
 * @param network what a test puts in place of the open internet
 * @throws AppError FORBIDDEN when a host that is asked, or sent on to, is not on the project's list, INVALID when an
 *   address is refused or what came is no image of at most 10 MiB, NOT_FOUND when nothing came in time, TOO_MANY when so
 *   many are asked for at once that this one's turn does not come
 */
export async function fetchImage(
  db: Db,
  { projectId, address, userId, signal = new AbortController().signal }: FetchImage,
  network: Partial<typeof INTERNET> = {},
): Promise<FetchedImage> {
  const { turns, ...from } = { ...INTERNET, ...network };
  const { imageHosts } = await db.project.findUniqueOrThrow({
    where: { id: projectId },
    select: { imageHosts: true },
  });
  const url = imageUrl(address, imageHosts);
  const patience = AbortSignal.any([signal, AbortSignal.timeout(MOST_MS_WAITING)]);
  const bytes = await turns.take(userId, patience, () =>
    loadImage(url, imageHosts, from, signal).catch((error: unknown) => {
      if (error instanceof AppError) throw error;
      throw new AppError('NOT_FOUND', `${url.host} did not send the image.`, { cause: error });
    }),
  );
  const type = imageType(bytes);
  if (type === undefined) throw new AppError('INVALID', 'What is at this address is not an image.');
  return { bytes, type };
}
