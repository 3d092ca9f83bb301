import { defaultSchema } from 'rehype-sanitize';

/** What may be on the page of what somebody else wrote: GitHub's list, and the two classes that mark maths. */
export const SANITIZE_SCHEMA: typeof defaultSchema = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    code: [['className', /^language-./, 'math-inline', 'math-display']],
  },
};
