import type { Nodes } from 'mdast';
import { unprepared } from './prepare-math';

const TEXTS = ['value', 'url', 'title', 'alt', 'label', 'lang', 'meta'] as const;

/**
 * A remark plugin, after remark-math: gives every text back what `prepareMath` replaced, and sets apart the formulas that
 * stand on lines of their own (`\[ \]`, `$$`) from those within one.
 *
 * @param written the Markdown before it was prepared
 */
export function restoreMath(written: string) {
  return () => (tree: Nodes) => {
    restore(tree, written);
  };
}

function restore(node: Nodes, written: string): void {
  const texts = node as unknown as Record<string, unknown>;
  for (const name of TEXTS) {
    const text = texts[name];
    if (typeof text === 'string') texts[name] = unprepared(text);
  }
  if (node.type === 'inlineMath') {
    const start = node.position?.start.offset ?? 0;
    const isDisplay = /^(?:\\\[|\$\$)/.test(written.slice(start, start + 2));
    node.data = {
      hName: 'code',
      hProperties: { className: ['language-math', isDisplay ? 'math-display' : 'math-inline'] },
      hChildren: [{ type: 'text', value: node.value }],
    };
  }
  if ('children' in node) for (const child of node.children) restore(child, written);
}
