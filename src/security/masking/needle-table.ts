/** A text to find, and what belongs to it beyond its own characters. */
export type Needle = {
  readonly text: string;
  /** Only where no letter, digit or `_` stands beside it. */
  readonly word?: boolean;
  /** The character of base64 before it holds bits of it, too. */
  readonly before?: boolean;
  /** The character of base64 behind it holds bits of it, too, and padding may follow. */
  readonly behind?: boolean;
};

/** Characters of a needle's beginning that the table knows: as many as the shortest needle has, at most this many. */
const WINDOW = 8;
/** Characters hashed together. */
const BLOCK = 3;
/** Slots of the table, a power of 2: 64 KiB of bytes, which stay in the processor's cache. */
const SLOTS = 1 << 16;

function slotOf(text: string, end: number): number {
  const hash = text.charCodeAt(end) * 0x9e37 + text.charCodeAt(end - 1) * 0x79b1 + text.charCodeAt(end - 2) * 0x85eb;
  return (hash ^ (hash >>> 9)) & (SLOTS - 1);
}

/**
 * A table of texts to find, after Wu and Manber (A fast algorithm for multi-pattern searching, 1994): blocks of the texts'
 * beginnings are hashed, and tell how far the search may jump. Adding costs what is added, not what is known: an automaton over
 * the same texts takes ten times as long to build, and jumps nowhere.
 */
export class NeedleTable {
  readonly #needles: Needle[] = [];
  readonly #places = new Map<string, number>();
  /** How many characters of every needle's beginning the table knows. */
  #window = WINDOW;
  #longest = 0;
  /** How many of the needles are in the table. */
  #entered = 0;
  readonly #jumps = new Uint8Array(SLOTS);
  /** By slot, the last needle whose window ends in that block; by needle, the one before it: -1 ends the chain. */
  readonly #chains = new Int32Array(SLOTS);
  #before: number[] = [];
  #beginnings: Set<string> | null = null;

  /** Characters of the longest needle. */
  get longest(): number {
    return this.#longest;
  }

  /** Whether nothing was added. */
  get isEmpty(): boolean {
    return this.#needles.length === 0;
  }

  /** Adds one; a text that is known is passed over. */
  add(needle: Needle): void {
    const { text } = needle;
    if (text.length < BLOCK) return;
    const place = this.#places.get(text);
    if (place !== undefined) {
      // What is found anywhere is found as a word, too.
      if (this.#needles[place]?.word === true && needle.word !== true) this.#needles[place] = needle;
      return;
    }
    this.#places.set(text, this.#needles.length);
    this.#needles.push(needle);
    this.#longest = Math.max(this.#longest, text.length);
    this.#beginnings = null;
    if (text.length >= this.#window) return;
    this.#window = text.length;
    this.#entered = 0;
  }

  /** Calls back for every needle whose window stands in the text from `from` on, by where it begins. */
  visit(text: string, from: number, found: (needle: Needle, start: number) => void): void {
    this.#enterAll();
    const { length } = text;
    const [jumps, chains, window] = [this.#jumps, this.#chains, this.#window];
    for (let at = from + window - 1; at < length;) {
      const slot = slotOf(text, at);
      const jump = jumps[slot] ?? 1;
      at += jump;
      if (jump > 0) continue;
      const start = at - window + 1;
      for (let place = chains[slot] ?? -1; place >= 0; place = this.#before[place] ?? -1) {
        const needle = this.#needles[place];
        if (needle !== undefined) found(needle, start);
      }
      at += 1;
    }
  }

  /** How long the end of the text is, at most, that is the beginning of a needle and shorter than a window. */
  shortEnd(text: string): number {
    this.#beginnings ??= beginningsOf(this.#needles, this.#window);
    for (let length = Math.min(this.#window - 1, text.length); length > 0; length -= 1)
      if (this.#beginnings.has(text.slice(-length))) return length;
    return 0;
  }

  #enterAll(): void {
    if (this.#entered === 0) {
      this.#jumps.fill(this.#window - BLOCK + 1);
      this.#chains.fill(-1);
      this.#before = [];
    }
    for (; this.#entered < this.#needles.length; this.#entered += 1) this.#enter(this.#entered);
  }

  #enter(place: number): void {
    const text = this.#needles[place]?.text ?? '';
    let slot = 0;
    for (let end = BLOCK - 1; end < this.#window; end += 1) {
      slot = slotOf(text, end);
      this.#jumps[slot] = Math.min(this.#jumps[slot] ?? 0, this.#window - 1 - end);
    }
    this.#before[place] = this.#chains[slot] ?? -1;
    this.#chains[slot] = place;
  }
}

function beginningsOf(needles: readonly Needle[], below: number): Set<string> {
  const beginnings = new Set<string>();
  for (const { text } of needles)
    for (let length = Math.min(below, text.length) - 1; length > 0; length -= 1) {
      const beginning = text.slice(0, length);
      // Then the shorter ones are there as well.
      if (beginnings.has(beginning)) break;
      beginnings.add(beginning);
    }
  return beginnings;
}
