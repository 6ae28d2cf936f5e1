const ENDS = 4000;

/** Lines and columns of byte offsets in a text, from 1, columns in characters (code points). */
export class LineMap {
  readonly #bytes: Buffer;
  #starts: readonly number[] | null = null;
  /** The last place that was asked for: in a line of megabytes, the next is counted from there. */
  #last = { offset: 0, start: 0, characters: 0 };

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** The line and column of a byte. */
  at(offset: number): { readonly line: number; readonly column: number } {
    const index = this.#index(offset);
    const start = this.#lines()[index] ?? 0;
    const known =
      this.#last.start === start && this.#last.offset <= offset ? this.#last : { offset: start, characters: 0 };
    const characters = known.characters + countCharacters(this.#bytes.toString('utf8', known.offset, offset));
    this.#last = { offset, start, characters };
    return { line: index + 1, column: characters + 1 };
  }

  /** Where the line of a byte begins and ends, its end without the break. */
  bounds(offset: number): { readonly start: number; readonly end: number } {
    const index = this.#index(offset);
    const start = this.#lines()[index] ?? 0;
    const next = this.#lines()[index + 1];
    let end = next === undefined ? this.#bytes.length : next - 1;
    if (this.#bytes[end - 1] === 13) end -= 1;
    return { start, end: Math.max(start, end) };
  }

  /** The text of a line, from 1; '' where there is none. Of a line of more than 8,000 bytes the first and the last 4,000. */
  line(number: number): string {
    const start = this.#lines()[number - 1];
    if (start === undefined) return '';
    const { end } = this.bounds(start);
    if (end - start <= 2 * ENDS) return this.#bytes.toString('utf8', start, end);
    return `${this.#bytes.toString('utf8', start, start + ENDS)}\n${this.#bytes.toString('utf8', end - ENDS, end)}`;
  }

  #lines(): readonly number[] {
    if (this.#starts !== null) return this.#starts;
    const starts = [0];
    for (let at = this.#bytes.indexOf(10); at !== -1; at = this.#bytes.indexOf(10, at + 1)) starts.push(at + 1);
    this.#starts = starts;
    return starts;
  }

  #index(offset: number): number {
    const starts = this.#lines();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
