import type { MouseEvent } from 'react';

/**
 * A click leaves the focus, and the text that is selected, where they were: arrow keys go on scrolling the answers, and
 * Enter submits instead of pressing the button again. Who comes by Tab keeps the focus on the button.
 */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
