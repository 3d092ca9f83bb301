import { z } from 'zod';
import { labelSchemeSchema, type LabelScheme } from '@touchstone/domain/label/label-scheme';
import { sharedNames } from '@touchstone/domain/label/publishable-scheme';

// Messages are keys of `common.fields`.
const name = z.string().trim().min(1, 'nameMissing').max(80, 'nameLong');
const item = z.object({
  id: z.string(),
  name,
  /** Whether judgments may refer to the id already: then it stays when the name changes. */
  fixed: z.boolean(),
});
const ask = z.enum(['off', 'optional', 'required']);
const text = z.object({
  ask,
  minLength: z
    .string()
    .regex(/^\d{1,4}$/, 'lengthBad')
    .transform(Number)
    .pipe(z.number().max(2000, 'lengthBad')),
});

/**
 * What the editor of a label scheme holds: everything any kind can ask, so that nothing typed is lost on the way from one
 * kind to another and back. What comes out is a label scheme; what its kind does not ask is left out.
 */
export const schemeFormSchema = z
  .object({
    kind: z.enum(['pairwise', 'ranking', 'best_worst']),
    steps: z.number(),
    outcomes: z.object({
      tie: z.boolean(),
      both_good: z.boolean(),
      both_bad: z.boolean(),
      cannot_judge: z.boolean(),
    }),
    dimensions: z.array(
      item.extend({
        steps: z.number(),
        outcomes: z.object({ tie: z.boolean(), cannot_judge: z.boolean() }),
        required: z.boolean(),
      }),
    ),
    ratings: z.array(item.extend({ max: z.number(), required: z.boolean() })),
    flags: z.array(item),
    spans: z.array(item),
    rationale: text,
    ownReading: text,
    confidence: ask,
  })
  .transform((form, context): LabelScheme => {
    const scheme = labelSchemeSchema.safeParse(form);
    if (!scheme.success) {
      for (const { path, message } of scheme.error.issues)
        context.addIssue({ code: 'custom', path, message });
      return z.NEVER;
    }
    const shared = sharedNames(scheme.data);
    if (shared.length === 0) return scheme.data;
    for (const { list, index } of shared)
      context.addIssue({ code: 'custom', path: [list, index, 'name'], message: 'nameTaken' });
    return z.NEVER;
  });

export type SchemeForm = z.input<typeof schemeFormSchema>;
export type SchemeItemList = 'dimensions' | 'ratings' | 'flags' | 'spans';

/** A label scheme, laid open to be changed. `fixed`: it was published, so its ids stay. */
export function schemeFormOf(scheme: LabelScheme, fixed: boolean): SchemeForm {
  const open = <T extends { id: string; name: string }>(items: readonly T[]) =>
    items.map((each) => ({ ...each, fixed }));
  const isPairwise = scheme.kind === 'pairwise';
  return {
    kind: scheme.kind,
    steps: isPairwise ? scheme.steps : 3,
    outcomes: { tie: true, both_good: true, both_bad: true, ...scheme.outcomes },
    dimensions: isPairwise ? open(scheme.dimensions) : [],
    ratings: open(scheme.ratings),
    flags: open(scheme.flags),
    spans: open(scheme.spans),
    rationale: { ...scheme.rationale, minLength: String(scheme.rationale.minLength) },
    ownReading: { ...scheme.ownReading, minLength: String(scheme.ownReading.minLength) },
    confidence: scheme.confidence,
  };
}

/** The scheme as far as it can be shown while it is being written: what has no name yet is left out. */
export function showableScheme(form: SchemeForm): LabelScheme | undefined {
  const named = <T extends { name: string }>(items: readonly T[]) =>
    items.filter((each) => each.name.trim() !== '');
  return schemeFormSchema.safeParse({
    ...form,
    dimensions: named(form.dimensions),
    ratings: named(form.ratings),
    flags: named(form.flags),
    spans: named(form.spans),
  }).data;
}
