import { z } from 'zod';
import { harmKindsSchema } from '@touchstone/domain/content/harm-kinds';
import type { Statement } from '@touchstone/domain/statement/statement';

// Messages are keys of `common.fields`.
const text = z.string().trim().min(1, 'textMissing').max(20_000, 'textLong');

/** What the statement's form holds. */
export const statementFormSchema = z.object({
  purpose: text,
  pay: text,
  dataUse: text,
  harmKinds: harmKindsSchema,
});

export const EMPTY_STATEMENT: Statement = { purpose: '', pay: '', dataUse: '', harmKinds: [] };
