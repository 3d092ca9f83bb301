interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

const INLINE = ['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'link', 'tableCell'];

/**
 * A remark plugin for text that is as often plain as it is Markdown: a line break in the source is one on the page, and
 * HTML is shown as it is written. Left out, as sanitising alone would do, an answer made of tags would look empty.
 */
export function asWritten() {
  return rewrite;
}

function rewrite(node: Node): void {
  node.children = node.children?.flatMap((child) => {
    if (child.type === 'text') return lines(child.value);
    if (child.type === 'html') {
      const text = lines(child.value);
      return INLINE.includes(node.type) ? text : [{ type: 'paragraph', children: text }];
    }
    rewrite(child);
    return [child];
  });
}

const lines = (text = ''): Node[] =>
  text
    .split('\n')
    .flatMap((line, at) => [
      ...(at > 0 ? [{ type: 'break' }] : []),
      ...(line === '' ? [] : [{ type: 'text', value: line }]),
    ]);
