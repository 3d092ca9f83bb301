import { z } from 'zod';

export const roleSchema = z.enum(['admin', 'researcher', 'reviewer', 'annotator']);

/** What a member may do in a project. Owners of the instance act as admins of every project. */
export type Role = z.infer<typeof roleSchema>;
