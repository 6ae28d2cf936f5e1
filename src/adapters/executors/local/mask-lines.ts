type Mask = (text: string) => string;

/** Lines, and what each is when masked by itself. Those of a secret that was found are in both what is left of them. */
type Lines = { readonly raw: string[]; readonly alone: string[]; readonly mask: Mask };

/**
 * `masked` are the lines to show. `open` are the same but with what was masked within a single line as it was: what to look
 * through again together with the lines that follow.
 */
export type MaskedLines = { readonly masked: readonly string[]; readonly open: readonly string[] };

/**
 * Masks lines so that every one keeps its place: each by itself, and what the mask finds only in several lines together. Of
 * such a secret the first line keeps what stands before it and shows the mask's word, the last keeps what stands behind it;
 * the rest is blank. Lines are given and returned without their ends. Lines in a row are looked at together only where masking
 * all at once shows that there is something to find.
 */
export function maskLines(texts: readonly string[], mask: Mask): MaskedLines {
  const lines: Lines = { raw: [...texts], alone: texts.map(mask), mask };
  let from = 0;
  while (from < texts.length && hides(lines, from, texts.length - 1)) {
    const last = firstEnd(lines, from);
    const first = lastBegin(lines, from, last);
    const end = extent(lines, first, last);
    blot(lines, first, end);
    from = end;
  }
  return { masked: lines.alone, open: lines.raw };
}

/** Whether the mask finds something in these lines together that it does not find in them one by one. */
function hides({ raw, alone, mask }: Lines, first: number, last: number): boolean {
  if (last <= first) return false;
  return mask(raw.slice(first, last + 1).join('\n')) !== alone.slice(first, last + 1).join('\n');
}

/** The line with which the first secret is known. Looks ever further, so that it costs what lies before it, not what follows. */
function firstEnd(lines: Lines, from: number): number {
  let step = 1;
  while (from + step < lines.raw.length - 1 && !hides(lines, from, from + step)) step *= 2;
  let [without, within] = [from + (step >> 1), Math.min(from + step, lines.raw.length - 1)];
  if (hides(lines, from, without)) without = from;
  while (within - without > 1) {
    const middle = (without + within) >> 1;
    if (hides(lines, from, middle)) within = middle;
    else without = middle;
  }
  return within;
}

/** The last line from which on the secret is still found whole. */
function lastBegin(lines: Lines, from: number, last: number): number {
  let step = 1;
  while (last - step > from && !hides(lines, last - step, last)) step *= 2;
  let [within, without] = [Math.max(last - step, from), last - (step >> 1)];
  while (without - within > 1) {
    const middle = (without + within) >> 1;
    if (hides(lines, middle, last)) within = middle;
    else without = middle;
  }
  return within;
}

/** The line up to which it reaches: a pattern matches with its first characters already. */
function extent({ raw, alone, mask }: Lines, first: number, last: number): number {
  let masked = mask(raw.slice(first, last + 1).join('\n'));
  for (let end = last; ; end += 1) {
    const next = alone[end + 1];
    if (next === undefined) return end;
    const more = mask(raw.slice(first, end + 2).join('\n'));
    if (more === `${masked}\n${next}`) return end;
    masked = more;
  }
}

function blot(lines: Lines, first: number, end: number): void {
  const { raw, alone, mask } = lines;
  const masked = mask(raw.slice(first, end + 1).join('\n'));
  const last = raw[end] ?? '';
  const head = raw[first] ?? '';
  let before = 0;
  while (before < head.length && masked[before] === head[before]) before += 1;
  let behind = 0;
  const most = Math.min(last.length, masked.length - before);
  while (behind < most && masked.at(-1 - behind) === last.at(-1 - behind)) behind += 1;
  const rest = last.slice(last.length - behind);
  for (let at = first; at <= end; at += 1) alone[at] = '';
  alone[first] = masked.slice(0, masked.length - behind).replaceAll('\n', ' ');
  alone[end] = ' '.repeat(last.length - behind) + rest;
  // What follows is searched from here on: the rest of the last line may begin the next secret.
  for (let at = first; at <= end; at += 1) raw[at] = alone[at] ?? '';
}
