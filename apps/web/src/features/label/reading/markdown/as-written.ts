import type { Nodes } from 'mdast';

interface Node {
  type: string;
  value?: string;
  children?: Node[];
  position?: Nodes['position'];
}

const INLINE = ['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'tableCell'];

/**
 * A remark plugin for text that is as often plain as it is Markdown: a line break in the source is one on the page, and
 * HTML is shown as it is written. Left out, as sanitising alone would do, an answer made of tags would look empty. Every
 * line keeps the place of the text it was part of.
 */
export function asWritten() {
  return rewrite;
}

function rewrite(node: Node): void {
  if (!node.children) return;
  node.children = node.children.flatMap((child) => {
    if (child.type === 'text') return lines(child);
    if (child.type === 'html') {
      const text = lines(child);
      return INLINE.includes(node.type) ? text : [{ type: 'paragraph', children: text }];
    }
    rewrite(child);
    return [child];
  });
}

const lines = ({ value = '', position }: Node): Node[] =>
  value
    .split('\n')
    .flatMap((line, at) => [
      ...(at > 0 ? [{ type: 'break' }] : []),
      ...(line === '' ? [] : [{ type: 'text', value: line, ...(position && { position }) }]),
    ]);
