/** What is counted, and the characters that count as it. Full-width forms count as their narrow ones. */
const CHARACTERS = {
  lineFeeds: '\n',
  questions: '?？',
  exclamations: '!！',
  commas: ',，、;；',
  quotes: '"“”「」',
  brackets: '([（【',
  codeMarks: '`{}<>=_',
  digits: '0123456789',
  capitals: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
} as const;

type Mark = keyof typeof CHARACTERS;

const MARK_OF = new Map(
  (Object.keys(CHARACTERS) as Mark[]).flatMap((mark) =>
    [...CHARACTERS[mark]].map((character) => [character.charCodeAt(0), mark] as const),
  ),
);

/** Counts marks of punctuation, digits and capitals in one pass over the text. */
export function countMarks(text: string): Record<Mark, number> {
  const counts: Record<Mark, number> = {
    lineFeeds: 0,
    questions: 0,
    exclamations: 0,
    commas: 0,
    quotes: 0,
    brackets: 0,
    codeMarks: 0,
    digits: 0,
    capitals: 0,
  };
  for (let at = 0; at < text.length; at += 1) {
    const mark = MARK_OF.get(text.charCodeAt(at));
    if (mark !== undefined) counts[mark] += 1;
  }
  return counts;
}
