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
      ? this.#erase(columns) + above.replaceAll('\n', '\r\n') + lines.join('\r\n')
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
    this.#output.write(`${BEGIN}${this.#erase(this.#output.columns())}${END}`);
    this.#lines = [];
  }

  /**
   * To the region's first line, with the screen empty from there on. Cleared from the second line on, and the first one
   * by itself: a terminal that keeps what is cleared (tmux, `scroll-on-clear`) takes a clear from the top of its screen
   * for the end of a picture worth keeping.
   */
  #erase(columns: number): string {
    const up = this.#linesAbove(columns);
    if (up === 0) return `\r${CLEAR_BELOW}`;
    return `\r${CSI}${up}A${CLEAR_LINE}${CSI}1B${CLEAR_BELOW}${CSI}1A`;
  }

  /** Lines of the screen from the region's first to its last, counting those that a narrower screen has wrapped. */
  #linesAbove(columns: number): number {
    let up = 0;
    for (const line of this.#lines.slice(0, -1))
      up += Math.max(1, Math.ceil(width(stripVTControlCharacters(line)) / columns));
    return up;
  }

  #difference(lines: readonly string[]): string {
    const before = this.#lines;
    let at = Math.max(0, before.length - 1);
    let body = '';
    for (const [index, line] of lines.entries()) {
      if (index < before.length && line === before[index]) continue;
      // Cleared before it is written: at the right edge the cursor still stands on the last character.
      body += moveTo(at, index, before.length) + CLEAR_LINE + line;
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
