/** A key as `aria-keyshortcuts` names it. */
export const ariaKey = (key: string): string => (key === 'Esc' ? 'Escape' : key === '+' ? 'Plus' : key);
