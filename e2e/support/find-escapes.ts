import type { Page } from '@playwright/test';

/**
 * What an answer draws outside its own card: a grid of points over the window is looked through, as a pointer would, for
 * elements of a card that are not within its box; and the page may not have grown sideways.
 */
export function findEscapes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const escapes: string[] = [];
    for (let x = 4; x < innerWidth; x += 16) {
      for (let y = 4; y < innerHeight; y += 16) {
        for (const element of document.elementsFromPoint(x, y)) {
          const card = element.closest('article');
          if (!card) continue;
          const box = card.getBoundingClientRect();
          // A box may end between two pixels.
          const isInside = x > box.left - 1 && x < box.right + 1 && y > box.top - 1 && y < box.bottom + 1;
          if (!isInside) escapes.push(`<${element.tagName.toLowerCase()}> at ${String(x)},${String(y)}`);
        }
      }
    }
    if (document.documentElement.scrollWidth > innerWidth) escapes.push('the page is wider than the window');
    const main = document.querySelector('main');
    if (main && main.scrollWidth > main.clientWidth) escapes.push('the desk scrolls sideways');
    return escapes;
  });
}
