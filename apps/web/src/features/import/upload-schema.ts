import { harmKindsSchema } from '@touchstone/domain/content/harm-kinds';
import { IMPORT_FORMATS } from '@touchstone/domain/import/import-format';
import { z } from 'zod';

const asFile = z.custom<File | null>((value) => value === null || value instanceof File);

/** What is asked for with a file; messages are keys of `common.fields`. */
export const uploadSchema = z.object({
  file: asFile
    .refine((file) => file !== null, { error: 'fileMissing', abort: true })
    .refine((file) => /\.jsonl(\.gz)?$/i.test(file?.name ?? ''), { error: 'fileType', abort: true })
    .refine((file) => (file?.size ?? 0) > 0, { error: 'fileEmpty' }),
  licence: z.string().trim().min(1, 'licenceMissing').max(200, 'textLong'),
  origin: z.string().trim().min(1, 'originMissing').max(500, 'textLong'),
  raterName: z.string().trim().max(200, 'textLong'),
  format: z.enum(['auto', ...IMPORT_FORMATS]),
  harmKinds: harmKindsSchema,
});

export type UploadDraft = z.input<typeof uploadSchema>;
export type UploadValues = z.output<typeof uploadSchema>;

/** Suggested licences: names of SPDX, which readers of an export recognise. The form adds two that are none. */
export const LICENCES = [
  'MIT',
  'Apache-2.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC-BY-NC-4.0',
  'ODC-By-1.0',
];
