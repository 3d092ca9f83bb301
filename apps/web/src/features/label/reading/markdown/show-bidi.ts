import type { Element, ElementContent, Root } from 'hast';
import { bidiParts, withoutBidiControls } from './bidi-controls';

/**
 * A rehype plugin: shows each bidirectional control by its name instead of obeying it, in code as in prose, and takes
 * them out of titles and descriptions.
 */
export function showBidi() {
  return show;
}

function show(node: Root | Element): void {
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') {
      for (const [name, value] of Object.entries(child.properties))
        if (typeof value === 'string') child.properties[name] = withoutBidiControls(value);
      show(child);
    }
    if (child.type !== 'text') return child.type === 'doctype' ? [] : [child];
    const parts = bidiParts(child.value);
    if (parts.length === 1 && parts[0] && 'text' in parts[0]) return [child];
    return parts.map((part) =>
      'text' in part ? { ...child, value: part.text } : { ...mark(part), ...positionOf(child) },
    );
  });
}

const mark = ({ control, name }: { control: string; name: string }): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['bidi-mark'] },
  data: { control },
  children: [{ type: 'text', value: name }],
});

const positionOf = ({ position }: ElementContent) => (position ? { position } : {});

declare module 'hast' {
  interface ElementData {
    /** The bidirectional control that the element stands for. */
    control?: string;
  }
}
