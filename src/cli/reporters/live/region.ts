import { stripVTControlCharacters } from 'node:util';
import type { Output } from '../../context.ts';
import { width } from '../../text/width.ts';

const CSI = '\u001B[';
/** Begin and end of a synchronized update: the terminal shows the frame at once; unknown to old terminals, which ignore it. https://gist.github.com/christianparpart/d8a62cc1ab659194337d73e399004036 */
const BEGIN = `${CSI}?2026h${CSI}?25l`;
const END = `${CSI}?25h${CSI}?2026l`;
const CLEAR_LINE = `${CSI}K`;
const CLEAR_BELOW = `${CSI}J`;

/**
 * The last lines of the screen, rewritten in place; only lines that changed are sent.
 *
 * The cursor rests at the start of the region's last line and is hidden only within a write, so that a `br` that is
 * killed leaves a usable terminal behind. Lines hold no newline and are no wider than the screen.
 */
export class Region {
  readonly #output: Output;
  #lines: readonly string[] = [];
  #columns: number;

  constructor(output: Output) {
    this.#output = output;
    this.#columns = output.columns();
  }

  /** Shows these lines in place of the ones before; `above` is printed for good before them, with a newline at its end. */
  draw(lines: readonly string[], above = ''): void {
    const columns = this.#output.columns();
    const whole = above !== '' || columns !== this.#columns;
    const body = whole
      ? this.#toTop(columns) + CLEAR_BELOW + above.replaceAll('\n', '\r\n') + lines.join('\r\n')
      : this.#difference(lines);
    this.#lines = lines;
    this.#columns = columns;
    if (body !== '') this.#output.write(`${BEGIN}${body}\r${END}`);
  }

  /** Forgets what the screen shows: something else may have written there (`^C`). */
  invalidate(): void {
    this.#lines = this.#lines.map(() => '\u0000');
  }

  /** Takes the region off the screen; what is written next begins where it began. */
  clear(): void {
    if (this.#lines.length === 0) return;
    this.#output.write(`${BEGIN}${this.#toTop(this.#output.columns())}${CLEAR_BELOW}${END}`);
    this.#lines = [];
  }

  /** To the region's first line, counting lines that a narrower screen has wrapped. */
  #toTop(columns: number): string {
    let up = 0;
    for (const line of this.#lines.slice(0, -1))
      up += Math.max(1, Math.ceil(width(stripVTControlCharacters(line)) / columns));
    return `\r${up > 0 ? `${CSI}${up}A` : ''}`;
  }

  #difference(lines: readonly string[]): string {
    const before = this.#lines;
    let at = Math.max(0, before.length - 1);
    let body = '';
    for (const [index, line] of lines.entries()) {
      if (index < before.length && line === before[index]) continue;
      body += moveTo(at, index, before.length) + line + CLEAR_LINE;
      at = index;
    }
    if (lines.length < before.length) {
      // Down to the first line that is no more, clear from there, and back to the last that stays.
      body += `${moveTo(at, lines.length, before.length)}${CLEAR_BELOW}${lines.length === 0 ? '' : `${CSI}1A`}`;
    } else if (body !== '') {
      body += moveTo(at, lines.length - 1, Math.max(before.length, lines.length));
    }
    return body;
  }
}

/** From the start or end of one line of the region to the start of another; lines the screen does not have yet are made by newlines. */
function moveTo(from: number, to: number, existing: number): string {
  if (to < from) return `\r${CSI}${from - to}A`;
  const reachable = Math.max(from, Math.min(to, existing - 1));
  const down = reachable - from;
  return `\r${down > 0 ? `${CSI}${down}B` : ''}${'\r\n'.repeat(to - reachable)}`;
}
