/** At most `max` characters; what is longer ends in `…`. Never cuts a character in two. */
export function cut(value: string, max: number): string {
  if (value.length <= max) return value;
  return `${value.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** The first line that is not blank, trimmed and cut. */
export function firstLine(value: string, max = 200): string {
  return cut(value.trimStart().split(/\r?\n/u, 1)[0]?.trimEnd() ?? '', max);
}

/** The end of a text, at most `max` characters, from the start of a line where there is one. */
export function tail(value: string, max: number): string {
  const trimmed = value.trimEnd();
  if (trimmed.length <= max) return trimmed;
  const end = trimmed.slice(-max);
  return end.slice(end.indexOf('\n') + 1);
}
