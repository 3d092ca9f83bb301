import type { Element, ElementContent, Root } from 'hast';
import { common, createLowlight } from 'lowlight';

const lowlight = createLowlight(common);
/** Longer code stays plain: nobody compares colours in it, and it would hold up the next comparison. */
const MOST_CHARACTERS = 20_000;

/**
 * A rehype plugin, after sanitising: colours code whose language is named and known, by classes alone. It is done while
 * rendering, so that a comparison prepared ahead is finished when it is shown; guessing a language would cost more than
 * it helps.
 */
export function highlightCode() {
  return highlight;
}

function highlight(node: Root | Element): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const code = child.tagName === 'pre' ? child.children[0] : undefined;
    if (code?.type === 'element' && code.tagName === 'code') colour(code);
    else highlight(child);
  }
}

function colour(code: Element): void {
  const language = languageOf(code);
  const [text] = code.children;
  if (language === undefined || text?.type !== 'text' || text.value.length > MOST_CHARACTERS) return;
  if (lowlight.registered(language)) {
    code.children = lowlight.highlight(language, text.value).children as ElementContent[];
  }
}

/** The language a block of code says it is in, as written; undefined when it says none. */
export function languageOf(code: Element): string | undefined {
  const { className } = code.properties;
  const named = Array.isArray(className)
    ? className.find((name) => typeof name === 'string' && name.startsWith('language-'))
    : undefined;
  return typeof named === 'string' ? named.slice('language-'.length).toLowerCase() : undefined;
}
