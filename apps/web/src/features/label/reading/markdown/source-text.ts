import type { Nodes } from 'hast';

/** The text that a tree shows, with bidirectional controls as the characters that they are. */
export function sourceText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.data?.control !== undefined) return node.data.control;
  return 'children' in node ? node.children.map(sourceText).join('') : '';
}
