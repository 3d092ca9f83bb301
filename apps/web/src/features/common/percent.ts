/** How every share is written: one decimal, always. */
export const PERCENT = { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/** Of axes, and of what is known in steps of points only. */
export const WHOLE_PERCENT = { style: 'percent', maximumFractionDigits: 0 } as const;
