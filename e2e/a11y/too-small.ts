/**
 * The controls in sight that a finger may miss, within the page: smaller than `least` in height or width. A link within a
 * sentence is as high as its line (WCAG 2.5.8 excepts it); a box or radio is as large as the label that it lies in, and a link that
 * is stretched over its card as large as the card.
 */
export function tooSmall(least: number): string[] {
  const controls =
    'a[href], button, input, select, textarea, summary, [role=radio], [role=checkbox], [role=switch]';
  const found: string[] = [];
  for (const control of document.querySelectorAll<HTMLElement>(controls)) {
    const target = control.closest('label') ?? stretchedOver(control) ?? control;
    if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const { width, height, right } = target.getBoundingClientRect();
    const hidden = width <= 1 || height <= 1 || right <= 0 || control.closest('[aria-hidden=true], [inert]');
    if (hidden || isInSentence(control)) continue;
    if (width < least - 0.5 || height < least - 0.5)
      found.push(`${width.toFixed()}x${height.toFixed()} ${control.outerHTML.slice(0, 160)}`);
  }
  return found;

  function stretchedOver(element: HTMLElement): Element | null {
    const { content, position, inset } = getComputedStyle(element, '::after');
    return content !== 'none' && position === 'absolute' && inset === '0px' ? element.offsetParent : null;
  }

  function isInSentence(element: HTMLElement): boolean {
    if (getComputedStyle(element).display !== 'inline') return false;
    const around = element.parentElement?.textContent.trim() ?? '';
    return around.length > element.textContent.trim().length;
  }
}
