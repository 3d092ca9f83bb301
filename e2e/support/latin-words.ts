/**
 * Words in Latin letters that a page says by itself: in its texts and in what it tells screen readers. What people wrote
 * (answers, guidelines; with a direction of their own), code, keys and the English name of English are no words of the interface.
 */
export function latinWords(): string[] {
  const foreign =
    '[dir=auto], .reading, pre, code, kbd, textarea, [lang=en], script, style, noscript, template';
  const said: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && !parent.closest(foreign) && parent.checkVisibility()) said.push(node.textContent ?? '');
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      if (!element.closest(foreign)) said.push(element.getAttribute(name) ?? '');
  said.push(document.title);
  return said.flatMap((text) => text.match(/[A-Za-z][A-Za-z0-9@.+_-]+/g) ?? []);
}
