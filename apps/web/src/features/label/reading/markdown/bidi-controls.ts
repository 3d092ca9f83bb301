/** Characters that turn the order of what follows, and what Unicode calls them for short. */
const NAMES: Record<string, string> = {
  '\u202A': 'LRE',
  '\u202B': 'RLE',
  '\u202C': 'PDF',
  '\u202D': 'LRO',
  '\u202E': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
};

const CONTROLS = /([\u202A-\u202E\u2066-\u2069])/;

/** A stretch of text, or a control character by its name. */
export type BidiPart = { text: string } | { control: string; name: string };

/** Text cut at its bidirectional controls, which can make it read as something that it is not ("Trojan source"). */
export function bidiParts(text: string): BidiPart[] {
  return text
    .split(CONTROLS)
    .filter((part) => part !== '')
    .map((part) => {
      const name = NAMES[part];
      return name === undefined ? { text: part } : { control: part, name };
    });
}

/** Text without them, for places that show nothing but text. */
export function withoutBidiControls(text: string): string {
  return text.replaceAll(new RegExp(CONTROLS, 'g'), '');
}
