/** The variables of a `.env` file: `NAME=value` lines, with `export` and quotes as dotenv reads them. Lines that are none are passed over. */
export function parseEnvFile(text: string): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const line of text.split(/\r?\n/)) {
    const [, name, value] = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const quoted = /^(["'`])(.*)\1$/.exec(value);
    variables[name] = quoted?.[2] ?? value.replace(/\s+#.*$/, '');
  }
  return variables;
}
