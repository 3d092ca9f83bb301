import type { Element, Root } from 'hast';

/**
 * A rehype plugin, between sanitising and KaTeX: puts each formula in a box that keeps its place in the source and lets
 * nothing out, however large it says it is.
 */
export function boxMath() {
  return box;
}

function box(node: Root | Element): void {
  node.children = node.children.map((child) => {
    if (child.type !== 'element') return child;
    if (isFormula(child)) return boxed(child, isDisplay(child));
    const [inner] = child.children;
    // A fenced block of "math": KaTeX replaces the whole `pre`.
    if (child.tagName === 'pre' && inner?.type === 'element' && isFormula(inner)) return boxed(child, true);
    box(child);
    return child;
  });
}

const boxed = (child: Element, display: boolean): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['math-box', ...(display ? ['math-box-display'] : [])], dir: 'ltr' },
  children: [child],
  ...(child.position && { position: child.position }),
});

const classes = (element: Element) =>
  Array.isArray(element.properties.className) ? element.properties.className : [];
const isFormula = (element: Element) =>
  element.tagName === 'code' && classes(element).includes('language-math');
const isDisplay = (element: Element) => classes(element).includes('math-display');
