import { uuidv7 } from 'uuidv7';

/** A new row's id: UUID version 7, so that keys made later sort later and B-trees grow at one end. */
export function newId(): string {
  return uuidv7();
}
