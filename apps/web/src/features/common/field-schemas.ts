import { z } from 'zod';

// Messages are keys of `common.fields`: a form translates them.
export const nameField = z.string().trim().min(1, 'nameMissing').max(100, 'nameLong');
export const emailField = z.string().trim().min(1, 'emailMissing').pipe(z.email('emailBad'));
/** As the server wants it (packages/core/src/secret/password.ts). */
export const passwordField = z.string().min(10, 'passwordShort').max(200, 'passwordLong');
