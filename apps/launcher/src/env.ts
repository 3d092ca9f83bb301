import { z } from 'zod';

const PORT_RANGE = 'must be a number from 1 to 65535';

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d+$/, PORT_RANGE)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, PORT_RANGE)
    .default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must look like postgres://user:password@host:5432/database')
    .optional(),
  /** Where people reach this instance, when it is not the address it listens on. */
  PUBLIC_URL: z.url('must be a URL').optional(),
  TOUCHSTONE_DATA: z.string().min(1).optional(),
});

export type LauncherEnv = z.infer<typeof schema>;

/** What the person who starts it may set; an empty variable is an unset one. @throws a sentence */
export function readEnv(): LauncherEnv {
  const given = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, process.env[name] === '' ? undefined : process.env[name]]),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${issue?.path.join('.') ?? 'A setting'} ${issue?.message ?? 'is not valid'}.`);
}

/** What the children inherit besides their own settings. */
export const inheritedEnv = process.env;
