import { defaultSchema } from 'rehype-sanitize';

const attributes = defaultSchema.attributes ?? {};

/**
 * What may be on the page of what somebody else wrote: GitHub's list, and the two classes that mark maths. No ids, which
 * headings and notes of two answers would share with each other and with the page; nothing links to them here.
 */
export const SANITIZE_SCHEMA: typeof defaultSchema = {
  ...defaultSchema,
  attributes: {
    ...attributes,
    '*': attributes['*']?.filter((name) => name !== 'id') ?? [],
    code: [['className', /^language-./, 'math-inline', 'math-display']],
  },
};
