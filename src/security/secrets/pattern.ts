/**
 * The restricted syntax of tokens: literals, escapes, classes, groups, alternatives, and repeats with an upper bound. It is
 * a part of what JavaScript's regular expressions know, so a pattern that passes here runs there as it is. What is left out
 * (anchors, lookarounds, back references, lazy and open repeats, repeats of repeats) is what makes matching slow or its
 * width unknown.
 */

/** A set of bytes, by code. */
type Bytes = ReadonlySet<number>;

type Node =
  | { readonly kind: 'bytes'; readonly bytes: Bytes }
  | { readonly kind: 'group'; readonly options: readonly (readonly Item[])[] };

type Item = { readonly node: Node; readonly min: number; readonly max: number };

/** A literal that every match has, and how many bytes may stand before it within the match. */
export type Anchor = {
  readonly literals: readonly string[];
  readonly before: { readonly min: number; readonly max: number };
};

/** What is known of a pattern before it is run. */
export type Pattern = {
  readonly source: string;
  /** Bytes a match has. */
  readonly width: { readonly min: number; readonly max: number };
  /** Lower-cased; null where no literal of three bytes is in every match. */
  readonly anchor: () => Anchor | null;
  /** Bytes that a match may begin with. */
  readonly first: Bytes;
  /** Bytes that may stand anywhere in a match. */
  readonly all: Bytes;
  /** Bytes the last repeat of the pattern takes: what must not follow a match. */
  readonly last: Bytes;
};

const LONGEST_REPEAT = 4096;
const SHORTEST_LITERAL = 3;
const MOST_LITERALS = 64;
const MOST_BEFORE = 300;

/** Reads a pattern. Throws a `SyntaxError` that names the place: rules are part of the program, and a wrong one is a bug. */
export function parsePattern(source: string): Pattern {
  const reader = new Reader(source);
  const options = reader.options();
  if (!reader.done()) reader.fail('a parenthesis that closes nothing');
  const top: readonly Item[] =
    options.length === 1 ? (options[0] ?? []) : [{ node: { kind: 'group', options }, min: 1, max: 1 }];
  return {
    source,
    width: widthOf(top),
    anchor: () => anchorOf(top),
    // Of most patterns only the anchor is ever asked for.
    get first() {
      return firstOf(top);
    },
    get all() {
      return allOf(top);
    },
    get last() {
      return lastOf(top);
    },
  };
}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  done(): boolean {
    return this.#at >= this.#source.length;
  }

  fail(what: string): never {
    throw new SyntaxError(`pattern ${JSON.stringify(this.#source)}, at ${this.#at}: ${what}`);
  }

  options(): Item[][] {
    const options: Item[][] = [[]];
    while (!this.done() && this.#peek() !== ')') {
      if (this.#peek() === '|') {
        this.#at += 1;
        options.push([]);
      } else options.at(-1)?.push(this.#item());
    }
    return options;
  }

  #peek(): string {
    return this.#source[this.#at] ?? '';
  }

  #take(): string {
    const char = this.#peek();
    this.#at += 1;
    return char;
  }

  #item(): Item {
    const node = this.#node();
    const [min, max] = this.#repeat();
    const nested =
      node.kind === 'group' && max > 1 && node.options.some((option) => option.some((one) => one.max > one.min));
    if (nested && max > 64) this.fail('a repeat of repeats, of more than 64 times');
    return { node, min, max };
  }

  #node(): Node {
    const char = this.#take();
    if (char === '(') return this.#group();
    if (char === '[') return { kind: 'bytes', bytes: this.#class() };
    if (char === '\\') return { kind: 'bytes', bytes: this.#escape() };
    if ('^$.*+?{}'.includes(char)) this.fail(`"${char}" has no meaning here; escape it`);
    return { kind: 'bytes', bytes: single(char) };
  }

  #group(): Node {
    if (this.#peek() === '?') {
      if (!this.#source.startsWith('?:', this.#at)) this.fail('only (?:…) and (…) are known');
      this.#at += 2;
    }
    const options = this.options();
    if (this.#take() !== ')') this.fail('a parenthesis is not closed');
    return { kind: 'group', options };
  }

  #class(): Bytes {
    const from = this.#at;
    const known = CLASS_OF.get(WRITTEN_CLASS.exec(this.#source.slice(from, from + 80))?.[0] ?? '');
    if (known !== undefined) {
      this.#at += known.length;
      return known.bytes;
    }
    const bytes = this.#newClass();
    const written = this.#source.slice(from, this.#at);
    CLASS_OF.set(written, { bytes, length: written.length });
    return bytes;
  }

  #newClass(): Set<number> {
    const bytes = new Set<number>();
    if (this.#peek() === '^') this.fail('classes say what is in them, not what is not');
    while (this.#peek() !== ']') {
      if (this.done()) this.fail('a class is not closed');
      const first = this.#member();
      if (this.#peek() === '-' && this.#source[this.#at + 1] !== ']' && first.size === 1) {
        this.#at += 1;
        const [from] = first;
        const [to] = this.#member();
        for (let code = from ?? 0; code <= (to ?? -1); code += 1) bytes.add(code);
      } else for (const code of first) bytes.add(code);
    }
    this.#at += 1;
    return bytes;
  }

  #member(): Bytes {
    const char = this.#take();
    return char === '\\' ? this.#escape() : single(char);
  }

  #escape(): Bytes {
    const char = this.#take();
    const known = CLASSES[char];
    if (known !== undefined) return known;
    if (/[A-Za-z0-9]/.test(char)) this.fail(`\\${char} is not known`);
    return single(char);
  }

  #repeat(): readonly [number, number] {
    const char = this.#peek();
    if (char === '?') {
      this.#at += 1;
      return [0, 1];
    }
    if (char === '*' || char === '+') this.fail('repeats have an upper bound: {0,64}');
    if (char !== '{') return [1, 1];
    const found = /^\{(\d{1,4})(?:,(\d{1,4}))?\}/.exec(this.#source.slice(this.#at));
    if (found === null) return this.fail('a repeat is {n} or {n,m}');
    this.#at += found[0].length;
    const min = Number(found[1]);
    const max = Number(found[2] ?? found[1]);
    if (max > LONGEST_REPEAT || max < min || max === 0) this.fail(`a repeat is at most {0,${LONGEST_REPEAT}}`);
    if (this.#peek() === '?') this.fail('lazy repeats are not known');
    return [min, max];
  }
}

/** Classes that were read before: thousands of patterns have a few dozens of them. */
const CLASS_OF = new Map<string, { readonly bytes: Bytes; readonly length: number }>();

const WRITTEN_CLASS = /^(?:\\.|[^\]\\])*\]/;

const SINGLES: readonly Bytes[] = Array.from({ length: 256 }, (_, code) => new Set([code]));

function single(char: string): Bytes {
  const code = char.charCodeAt(0);
  return SINGLES[code] ?? new Set([code]);
}

function range(from: string, to: string): number[] {
  const codes: number[] = [];
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code += 1) codes.push(code);
  return codes;
}

const CLASSES: Readonly<Record<string, Bytes>> = {
  d: new Set(range('0', '9')),
  w: new Set([...range('a', 'z'), ...range('A', 'Z'), ...range('0', '9'), 95]),
  s: new Set([32, 9, 10, 13, 12, 11]),
  n: new Set([10]),
  r: new Set([13]),
  t: new Set([9]),
};

function widthOf(items: readonly Item[]): { min: number; max: number } {
  const total = { min: 0, max: 0 };
  for (const { node, min, max } of items) {
    const widths = node.kind === 'bytes' ? [{ min: 1, max: 1 }] : node.options.map(widthOf);
    total.min += min * Math.min(...widths.map((one) => one.min));
    total.max += max * Math.max(...widths.map((one) => one.max));
  }
  return total;
}

/** How a sequence begins, as far as that is literal: texts of which one is there, and whether they are all of it. */
function prefixesOf(items: readonly Item[]): { readonly texts: readonly string[]; readonly whole: boolean } {
  let texts: readonly string[] = [''];
  for (const { node, min, max } of items) {
    const more = node.kind === 'bytes' ? bytesAsTexts(node.bytes) : groupAsTexts(node.options);
    if (more === null || min === 0 || texts.length * more.texts.length > MOST_LITERALS) return { texts, whole: false };
    const sure = min === max && min <= 8 && texts.length * more.texts.length ** min <= MOST_LITERALS ? min : 1;
    for (let time = 0; time < sure; time += 1) texts = texts.flatMap((text) => more.texts.map((one) => text + one));
    if (!more.whole || sure !== max) return { texts, whole: false };
  }
  return { texts, whole: true };
}

function bytesAsTexts(bytes: Bytes): { readonly texts: readonly string[]; readonly whole: boolean } | null {
  // In either case, eight letters are sixteen bytes.
  if (bytes.size > 16) return null;
  const texts = [...new Set([...bytes].map((code) => String.fromCharCode(code).toLowerCase()))];
  return texts.length <= 8 ? { texts, whole: true } : null;
}

function groupAsTexts(options: readonly (readonly Item[])[]): {
  readonly texts: readonly string[];
  readonly whole: boolean;
} {
  const each = options.map(prefixesOf);
  return { texts: [...new Set(each.flatMap((one) => one.texts))], whole: each.every((one) => one.whole) };
}

/** From this length on, nothing longer is looked for. */
const LONG_ENOUGH = 5;

/** The place in the pattern whose literals are longest; the beginning is worth two characters more, for matching starts right there. */
function anchorOf(items: readonly Item[]): Anchor | null {
  let best: { readonly anchor: Anchor; readonly score: number } | null = null;
  const before = { min: 0, max: 0 };
  let inLiteral = false;
  for (const [index, item] of items.entries()) {
    if (before.max > MOST_BEFORE) break;
    // Within a literal there is none longer than from its beginning.
    if (!inLiteral) {
      const { texts } = prefixesOf(items.slice(index));
      const shortest = Math.min(...texts.map((text) => text.length));
      const score = Math.min(shortest, 12) + (index === 0 ? 2 : 0) - texts.length / MOST_LITERALS;
      if (shortest >= SHORTEST_LITERAL && (best === null || score > best.score))
        best = { anchor: { literals: texts, before: { ...before } }, score };
      if (index === 0 && shortest >= LONG_ENOUGH) break;
    }
    inLiteral = item.node.kind === 'bytes' && item.node.bytes.size === 1 && item.min === 1 && item.max === 1;
    const width = widthOf([item]);
    before.min += width.min;
    before.max += width.max;
  }
  return best?.anchor ?? null;
}

function lastOf(items: readonly Item[]): Bytes {
  const last = items.at(-1);
  if (last === undefined) return new Set();
  if (last.node.kind === 'bytes') return last.node.bytes;
  return new Set(last.node.options.flatMap((option) => [...lastOf(option)]));
}

/** What a sequence may begin with: items that may be left out let the next one be first. */
function firstOf(items: readonly Item[]): Bytes {
  const first = new Set<number>();
  for (const { node, min } of items) {
    const bytes = node.kind === 'bytes' ? node.bytes : node.options.flatMap((option) => [...firstOf(option)]);
    for (const byte of bytes) first.add(byte);
    const empty = node.kind === 'group' && node.options.some((option) => widthOf(option).min === 0);
    if (min > 0 && !empty) break;
  }
  return first;
}

function allOf(items: readonly Item[]): Bytes {
  return new Set(
    items.flatMap(({ node }) =>
      node.kind === 'bytes' ? [...node.bytes] : node.options.flatMap((option) => [...allOf(option)]),
    ),
  );
}
