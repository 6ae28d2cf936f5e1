/** A line of a notebook that is one JSON string of a list and nothing else: a line of a cell's source, or of its output. */
const LINE = /^(\s*)("(?:[^"\\]|\\.)*")(,?)(\r?)$/;

/**
 * Jupyter's notebooks keep a cell's lines as JSON strings, a line each: `"key = \"…\"\n",`. Written as they are in the cell,
 * line by line, so that what is found has the line of the file. Null: it is no notebook.
 */
export function plainNotebook(path: string, bytes: Buffer): Buffer | null {
  if (!/\.ipynb$/i.test(path)) return null;
  return Buffer.from(bytes.toString('utf8').split('\n').map(plainLine).join('\n'), 'utf8');
}

function plainLine(line: string): string {
  const found = LINE.exec(line);
  if (found === null) return line;
  const [, indent = '', text = '', comma = '', end = ''] = found;
  try {
    // One blank for the quote that is gone: the columns stay up to the first escape.
    const value: unknown = JSON.parse(text);
    return typeof value === 'string'
      ? `${indent} ${value.replace(/\r?\n$/, '').replaceAll(/[\r\n]+/g, '  ')}${end}`
      : line;
  } catch {
    return `${indent}${text}${comma}${end}`;
  }
}
