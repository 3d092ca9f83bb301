import { z } from 'zod';

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';

/**
 * The name of a host from which images may be fetched: at least two labels, the last of them starting with a letter.
 * So no scheme, port or path, no address (`10.0.0.1`), and no single name such as `localhost`.
 */
export const imageHostSchema = z
  .string()
  .max(253)
  .regex(new RegExp(`^(?:${LABEL}\\.)+(?=[a-z])${LABEL}$`), 'A host name such as images.example.org.');

export const imageHostsSchema = z.array(imageHostSchema).max(50);
