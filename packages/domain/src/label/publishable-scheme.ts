import { labelSchemeSchema, type LabelScheme } from './label-scheme';

/** Lists of things a scheme asks for by name. */
const NAMED_LISTS = ['dimensions', 'ratings', 'flags', 'spans'] as const;

export interface SharedName {
  list: (typeof NAMED_LISTS)[number];
  /** Of the one that comes later. */
  index: number;
}

/**
 * What has the name of another before it in the same list: annotators could not tell the two apart. Capitals and spaces make
 * no difference to the eye, so they make none here.
 */
export function sharedNames(scheme: LabelScheme): SharedName[] {
  return NAMED_LISTS.flatMap((list) => {
    const items =
      list === 'dimensions' ? (scheme.kind === 'pairwise' ? scheme.dimensions : []) : scheme[list];
    const names = items.map(({ name }) => asRead(name));
    return names.flatMap((name, index) => (names.indexOf(name) < index ? [{ list, index }] : []));
  });
}

const asRead = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** A label scheme that may be made or published. Stricter than what is read back: what was published before stays readable. */
export const publishableSchemeSchema = labelSchemeSchema.superRefine((scheme, context) => {
  for (const { list, index } of sharedNames(scheme))
    context.addIssue({
      code: 'custom',
      path: [list, index, 'name'],
      message: 'Another in this list has the same name.',
    });
});
