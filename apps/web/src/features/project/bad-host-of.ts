import { imageHostSchema } from '@touchstone/domain/project/image-host';
import { hostsOf } from './hosts-of';

/** The first line of a text of hosts that is none; undefined when each is one. */
export const badHostOf = (text: string): string | undefined =>
  hostsOf(text).find((host) => !imageHostSchema.safeParse(host).success);
