/** One name as it is typed; null where there is none. */
export const nameIn = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());
