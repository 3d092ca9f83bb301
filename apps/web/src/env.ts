import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL'),
  /** Folder of uploads, snapshots and artefacts. */
  TOUCHSTONE_FILES: z.string().min(1),
  AUTH_SECRET: z.string().min(32),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(1).default(24),
  /** Where people reach this instance, when it is not the address it listens on; https makes cookies secure. */
  PUBLIC_URL: z.url().optional(),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
});

let parsed: z.infer<typeof schema> | undefined;

/** The web tier's settings, checked when they are first needed (a build needs none). */
export function env(): z.infer<typeof schema> {
  if (parsed) return parsed;
  const result = schema.safeParse(process.env);
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new Error(`The web tier's settings are not valid: ${problems.join('; ')}`);
  }
  return (parsed = result.data);
}
