/** `NAME=`, with or without `export`. */
const NAME = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.-]*)\s*=[ \t]*/;

/**
 * The variables of a `.env` file: `NAME=value` lines, with `export` and quotes as dotenv reads them; in quotes a value may have
 * several lines. Lines that are none are passed over.
 */
export function parseEnvFile(text: string): Record<string, string> {
  const variables: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [start = '', name] = NAME.exec(line) ?? [];
    if (name === undefined) continue;
    const rest = line.slice(start.length);
    const quote = /^["'`]/.exec(rest)?.[0];
    const end = quote === undefined ? at : closingLine(lines, at, { quote, from: start.length + 1 });
    if (quote === undefined || end === null) {
      variables[name] = rest.replace(/\s+#.*$/, '').trim();
      continue;
    }
    const whole = [rest, ...lines.slice(at + 1, end + 1)].join('\n');
    const value = whole.slice(1, whole.lastIndexOf(quote));
    variables[name] = quote === '"' ? value.replaceAll('\\n', '\n').replaceAll('\\r', '\r') : value;
    at = end;
  }
  return variables;
}

/** The line in which a quote is closed, as the last sign but for a comment; null: in none. */
function closingLine(
  lines: readonly string[],
  first: number,
  { quote, from }: { readonly quote: string; readonly from: number },
): number | null {
  const closing = new RegExp(`${quote}\\s*(?:#[^${quote}]*)?$`);
  for (let at = first; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').slice(at === first ? from : 0);
    if (closing.test(line)) return at;
    // The next variable: the quote was never closed.
    if (at > first && NAME.test(line)) return null;
  }
  return null;
}
