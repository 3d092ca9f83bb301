import { request, type Dispatcher } from 'undici';
import type { Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { guardedAgent, refuseLiteral, type AddressRule } from './guarded-agent';
import { imageType } from './image-type';
import { imageUrl } from './image-url';
import { isPublicAddress } from './is-public-address';
import { readBody } from './read-body';

export interface FetchedImage {
  bytes: Buffer;
  /** As its bytes say. */
  type: string;
}

const MOST_BYTES = 10 * 1024 * 1024;
const MOST_MS = 15_000;
const MOST_REDIRECTS = 3;

/**
 * An image that a prompt or completion shows, fetched by us so that its server learns nothing of the annotator: no
 * address, cookie or page. The caller has authorised access to the project.
 *
 * @param isAllowed which IP addresses may be asked; those of the open internet unless a test says otherwise
 * @throws AppError FORBIDDEN when the host is not on the project's list, INVALID when the address is refused or what came
 *   is no image of at most 10 MiB, NOT_FOUND when nothing came
 */
export async function fetchImage(
  db: Db,
  { projectId, address }: { projectId: string; address: string },
  isAllowed: AddressRule = isPublicAddress,
): Promise<FetchedImage> {
  const { imageHosts } = await db.project.findUniqueOrThrow({
    where: { id: projectId },
    select: { imageHosts: true },
  });
  const url = imageUrl(address, imageHosts);
  const agent = guardedAgent(isAllowed);
  try {
    const bytes = await load(url, agent, isAllowed);
    const type = imageType(bytes);
    if (type === undefined) throw new AppError('INVALID', 'What is at this address is not an image.');
    return { bytes, type };
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('NOT_FOUND', `${url.host} did not send the image.`, { cause: error });
  } finally {
    void agent.destroy();
  }
}

async function load(first: URL, dispatcher: Dispatcher, isAllowed: AddressRule): Promise<Buffer> {
  const signal = AbortSignal.timeout(MOST_MS);
  let url = first;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    refuseLiteral(url, isAllowed);
    const { statusCode, headers, body } = await request(url, {
      dispatcher,
      signal,
      headers: { accept: 'image/avif,image/webp,image/png,image/jpeg,image/gif', 'user-agent': 'Touchstone' },
    });
    if (statusCode === 200) return readBody(body, MOST_BYTES);
    await body.dump();
    const { location } = headers;
    if (statusCode < 300 || statusCode > 399 || typeof location !== 'string') break;
    url = new URL(location, url);
    if (url.host !== first.host || url.protocol !== first.protocol)
      throw new AppError('INVALID', `${first.host} sends on to another server, which is not asked.`);
  }
  throw new AppError('NOT_FOUND', `${first.host} did not send the image.`);
}
