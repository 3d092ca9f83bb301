/**
 * The host names of a text, one a line, as browsers ask for them: lower case, other scripts in their ASCII form, each
 * once. A line that is an address with `https://` gives its host; a line that is none stays for the check to refuse.
 */
export function hostsOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== '').map(hostOf))];
}

function hostOf(line: string): string {
  const address = line.startsWith('https://') ? line : `https://${line}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  // A port or a password would be lost in silence: what is allowed would be more than what was written.
  const isPlain = url?.port === '' && url.username === '' && !/[*%\s]/.test(line);
  return url && isPlain && (line.startsWith('https://') || url.pathname === '/') ? url.hostname : line;
}
