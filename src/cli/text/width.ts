import stringWidth from 'string-width';

const ASCII = /^[\u0020-\u007E]*$/;

/** Columns a text takes in a terminal; wide for CJK and emoji. Text without control codes only. */
export function width(text: string): number {
  return ASCII.test(text) ? text.length : stringWidth(text);
}

let graphemes: Intl.Segmenter | undefined;

/** A text cut to at most `columns` columns, whole characters only, with `…` where something was cut. */
export function cut(text: string, columns: number): string {
  if (columns <= 0) return '';
  if (width(text) <= columns) return text;
  if (ASCII.test(text)) return `${text.slice(0, columns - 1)}…`;
  graphemes ??= new Intl.Segmenter();
  let taken = '';
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    const more = width(segment);
    if (used + more > columns - 1) break;
    taken += segment;
    used += more;
  }
  return `${taken}…`;
}

/** A text cut or filled with blanks to exactly `columns` columns. */
export function pad(text: string, columns: number): string {
  const short = cut(text, columns);
  return short + ' '.repeat(Math.max(0, columns - width(short)));
}

/** A text filled with blanks on its left to `columns` columns; longer ones stay. */
export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - width(text))) + text;
}

/** Breaks a text at blanks into lines of at most `columns` columns; a longer word gets a line of its own and is not cut. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line === '') line = word;
    else if (width(line) + 1 + width(word) <= columns) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines;
}
