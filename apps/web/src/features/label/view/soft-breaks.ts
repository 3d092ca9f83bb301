interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

/**
 * A remark plugin: a line break in the source is a line break on the page. Models and people write plain text as often
 * as Markdown, and their lines mean something.
 */
export function softBreaks() {
  return breakLines;
}

function breakLines(node: Node): void {
  node.children = node.children?.flatMap((child) => {
    if (child.type !== 'text') {
      breakLines(child);
      return [child];
    }
    return (child.value ?? '')
      .split('\n')
      .flatMap((line, at) => [
        ...(at > 0 ? [{ type: 'break' }] : []),
        ...(line === '' ? [] : [{ type: 'text', value: line }]),
      ]);
  });
}
