/** JSON indented for people; anything else as it is. Numbers keep every digit, because only blanks are changed. */
export function prettyJson(text: string): { text: string; isJson: boolean } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return { text, isJson: false };
  } catch {
    return { text, isJson: false };
  }
  return { text: indented(text), isJson: true };
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

function indented(json: string): string {
  const tokens = json.match(TOKEN) ?? [];
  let depth = 0;
  return tokens
    .map((token, place) => {
      const next = tokens[place + 1] ?? '';
      if (token === ':') return ': ';
      if (token === ',') return `,${line(depth)}`;
      if (/[{[]/.test(token) && token.length === 1) {
        if (/^[}\]]$/.test(next)) return token;
        depth += 1;
        return token + line(depth);
      }
      if (!/^[}\]]$/.test(token)) return token;
      if (/^[{[]$/.test(tokens[place - 1] ?? '')) return token;
      depth -= 1;
      return line(depth) + token;
    })
    .join('');
}

/** Deeper than anybody reads, indenting would make more blanks than text. */
const line = (depth: number) => `\n${'  '.repeat(Math.min(depth, 20))}`;
