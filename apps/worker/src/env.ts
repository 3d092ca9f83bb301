import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL'),
  TOUCHSTONE_FILES: z.string().min(1),
  /** The mail server that alerts go out by, `smtps://user:password@host`; without it no e-mail is sent. */
  TOUCHSTONE_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must be a smtp:// or smtps:// URL')
    .optional(),
  /** Who e-mails come from. */
  TOUCHSTONE_SMTP_FROM: z.string().default('Touchstone <touchstone@localhost>'),
  /** Lets webhooks go to private addresses and without TLS. */
  TOUCHSTONE_PRIVATE_WEBHOOKS: z.stringbool().default(false),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug']).default('warn'),
});

/** The worker's settings; throws a sentence when they are not valid. */
export function readEnv(): z.infer<typeof schema> {
  const result = schema.safeParse(process.env);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  throw new Error(`The worker's settings are not valid: ${problems.join('; ')}`);
}
