import { seededRandom } from '../statistics.ts';

const WORDS =
  'the build reads every module once and writes what changed so that a second run has nothing left to do while tests of one place take seconds and the cache keeps its promise under load'.split(
    ' ',
  );

/** Length of the text that pieces are cut from. */
const PAGE = 1 << 16;

/** Chance that is the same every time: numbers, names and text as they stand in events. */
export class Dice {
  readonly #random: () => number;
  readonly #page: string;
  /** The time that drafts which tell one of their own are given. */
  now = 0;

  constructor(seed: number) {
    this.#random = seededRandom(seed);
    let page = '';
    // About one sentence in six has a line's end or a quotation in it, as what agents say has: those are escaped in JSON.
    while (page.length < PAGE + 4096)
      page += `${this.pick(WORDS)}${['. ', ', ', ' ', ' ', ' ', ' ', ' ', ' ', ' ', ' '][this.whole(10)] ?? ' '}${this.whole(60) === 0 ? '\n' : ''}${this.whole(90) === 0 ? '"src" ' : ''}`;
    this.#page = page;
  }

  /** A whole number below `bound`. */
  whole(bound: number): number {
    return Math.floor(this.#random() * bound);
  }

  /** A size with a long tail (lognormal), whose median is `middle`; never less than 1. */
  size(middle: number): number {
    // The sum of four is normal enough.
    const normal = (this.#random() + this.#random() + this.#random() + this.#random() - 2) * 1.73;
    return Math.max(1, Math.round(middle * Math.exp(0.8 * normal)));
  }

  pick<T>(from: readonly T[]): T {
    return from[this.whole(from.length)] as T;
  }

  /** Words, about as long as asked for, at most 2,000 characters. */
  text(length: number): string {
    const from = this.whole(PAGE);
    return this.#page.slice(from, from + Math.min(2000, this.size(length)));
  }

  hex(digits: number): string {
    let text = '';
    while (text.length < digits) text += this.whole(0x1_0000_0000).toString(16).padStart(8, '0');
    return text.slice(0, digits);
  }

  /** A file's name. */
  path(): string {
    return `src/${this.pick(WORDS)}/${this.pick(WORDS)}-${this.pick(WORDS)}.ts`;
  }
}
