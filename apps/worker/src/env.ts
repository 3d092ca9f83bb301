import { z } from 'zod';

/** An empty variable is an unset one. */
const unset = z
  .string()
  .optional()
  .transform((text) => (text === '' ? undefined : text));

const schema = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL'),
  TOUCHSTONE_FILES: z.string().min(1),
  /** The mail server of alerts, with user and password where it wants them; without it no e-mail is sent. */
  SMTP_URL: unset.pipe(z.url({ protocol: /^smtps?$/ }).optional()),
  /** Whom alerts come from. */
  MAIL_FROM: z.string().min(1).default('Touchstone <touchstone@localhost>'),
  /** Hosts inside the network that webhooks may ask: `name` or `name:port`, separated by commas. */
  WEBHOOK_HOSTS: z
    .string()
    .default('')
    .transform((hosts) => hosts.split(',').map((host) => host.trim())),
  /** Of this instance, for people. */
  ADDRESS: z.url().transform((url) => url.replace(/\/+$/, '')),
  LOG_LEVEL: z.enum(['error', 'warn', 'info', 'debug']).default('warn'),
});

/** The worker's settings; throws a sentence when they are not valid. */
export function readEnv(): z.infer<typeof schema> {
  const result = schema.safeParse(process.env);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  throw new Error(`The worker's settings are not valid: ${problems.join('; ')}`);
}
