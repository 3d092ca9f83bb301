/** Stand for a dollar that starts no maths and for a line break within maths. Unicode keeps both free of characters. */
const DOLLAR = '\uFDD0';
const BREAK = '\uFDD1';

/** What may hold a dollar, in the order in which it wins: code, escapes, then the delimiters of maths. */
const TOKEN = new RegExp(
  [
    String.raw`(?<fence>^[ \t>]*(?<mark>\`{3,}(?![^\n]*\`)|~{3,})[^\n]*(?:\n(?![ \t>]*\k<mark>)[^\n]*)*(?:\n[^\n]*)?)`,
    String.raw`(?<code>(?<tick>\`+)(?!\`)(?:(?!\n[ \t>]*\n)[^])*?(?<!\`)\k<tick>(?!\`))`,
    String.raw`\\\[(?<block>(?:(?!\n[ \t>]*\n|\\\])[^])+)\\\]`,
    String.raw`\\\((?<line>(?:(?!\n[ \t>]*\n|\\\))[^])+)\\\)`,
    String.raw`(?<escape>\\[^])`,
    String.raw`\$\$(?<double>(?:(?!\n[ \t>]*\n)[^$])+)\$\$`,
    String.raw`(?<![\w$])\$(?<single>(?![\s$]|\d[\d.,]*\s+[a-z]{2})(?:\\[^\n]|[^$\\\n])*(?<![\s\\]))\$(?![\w$])`,
    String.raw`(?<dollars>\$+)`,
  ].join('|'),
  'gm',
);

/**
 * Markdown in which only what is meant as maths still looks like it to the parser. Models write \( \) and \[ \] as often
 * as dollars, and dollars as often for money: a single dollar opens maths only under Pandoc's rule, with no blank on its
 * inner side and no digit or letter on its outer one; "$5 to 10$" is money all the same. Every character keeps its place, so that offsets still hold;
 * `restoreMath` puts back what is replaced here.
 */
export function prepareMath(source: string): string {
  if (!/[$\\]/.test(source)) return source;
  return source.replaceAll(TOKEN, (whole, ...rest) => {
    const { block, line, double, single, dollars } = rest.at(-1) as Record<string, string | undefined>;
    const doubled = block ?? line ?? double;
    if (doubled !== undefined) return `$$${body(doubled)}$$`;
    if (single !== undefined) return `$${body(single)}$`;
    return dollars === undefined ? whole : DOLLAR.repeat(dollars.length);
  });
}

const body = (tex: string) => tex.replaceAll('$', DOLLAR).replaceAll('\n', BREAK);

/** The characters that `prepareMath` put others in place of. */
export function unprepared(text: string): string {
  return text.replaceAll(DOLLAR, '$').replaceAll(BREAK, '\n');
}
