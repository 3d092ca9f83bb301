import type { KeyboardEvent } from 'react';

/** For a field of several lines, where Enter alone begins another: Ctrl or ⌘ with it sends. */
export const onControlEnter = (send: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  send();
};
