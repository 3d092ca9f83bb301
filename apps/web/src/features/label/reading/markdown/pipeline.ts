import rehypeKatex from 'rehype-katex';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import type { Options } from 'react-markdown';
import { asWritten } from './as-written';
import { boxMath } from './box-math';
import { highlightCode } from './highlight-code';
import { restoreMath } from './restore-math';
import { SANITIZE_SCHEMA } from './sanitize-schema';
import { showBidi } from './show-bidi';

type Plugins = NonNullable<Options['rehypePlugins']>;

/** No macro may define, load or link anything (`trust`), grow without end or take the page. */
const KATEX = {
  trust: false,
  strict: 'ignore',
  maxExpand: 200,
  maxSize: 30,
  errorColor: 'currentColor',
} as const;

/** From Markdown prepared by `prepareMath` to a tree; `written` is the Markdown before that. */
export const remarkPlugins = (written: string): Plugins => [
  remarkGfm,
  remarkMath,
  restoreMath(written),
  asWritten,
];

/**
 * What is unsafe goes first; everything behind it is our own and makes nothing unsafe again. (The other way round,
 * sanitising would take the maths apart.)
 */
export const REHYPE_PLUGINS: Plugins = [
  [rehypeSanitize, SANITIZE_SCHEMA],
  boxMath,
  [rehypeKatex, KATEX],
  highlightCode,
  showBidi,
];
