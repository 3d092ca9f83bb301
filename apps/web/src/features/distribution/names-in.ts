/** The names in what was typed with commas between, Latin or Chinese, each once. */
export const namesIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,，、]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
];
