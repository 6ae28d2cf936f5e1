import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Output } from '../../context.ts';
import { PLAIN } from '../../text/style.ts';
import { Region } from './region.ts';

/** As much of a terminal as the region uses: lines, a cursor, scrolling at the bottom, narrow ASCII. */
class Terminal implements Output {
  readonly isTTY = true;
  readonly style = PLAIN;
  readonly closed: AbortSignal = new AbortController().signal;
  readonly #width: number;
  readonly #height: number;
  readonly #screen: string[] = [''];
  #row = 0;
  #column = 0;
  bytes = 0;

  constructor(columns: number, rows: number) {
    this.#width = columns;
    this.#height = rows;
  }

  columns = (): number => this.#width;
  rows = (): number => this.#height;
  onResize = (): (() => void) => () => undefined;
  send = (): Promise<void> => Promise.resolve();

  get lines(): readonly string[] {
    const lines = this.#screen.map((line) => line.trimEnd());
    return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
  }

  write = (text: string): void => {
    this.bytes += text.length;
    // oxlint-disable-next-line no-control-regex
    for (const [token] of text.matchAll(/\u001B\[[?\d]*[A-Za-z]|[^]/g)) this.#take(token);
  };

  #take(token: string): void {
    // oxlint-disable-next-line no-control-regex
    const [, digits = '', letter] = /^\u001B\[(\??\d*)([A-Z])$/i.exec(token) ?? [];
    const count = Number(digits.replace('?', '')) || 1;
    if (letter === 'A') this.#row = Math.max(this.#row - count, Math.max(0, this.#screen.length - this.#height));
    else if (letter === 'B') this.#row = Math.min(this.#row + count, this.#screen.length - 1);
    else if (letter === 'K') this.#put((line) => line.slice(0, this.#column));
    else if (letter === 'J') {
      this.#put((line) => line.slice(0, this.#column));
      this.#screen.length = this.#row + 1;
    } else if (letter !== undefined) return;
    else if (token === '\r') this.#column = 0;
    else if (token === '\n') {
      this.#row += 1;
      if (this.#row === this.#screen.length) this.#screen.push('');
    } else {
      this.#put((line) => line.padEnd(this.#column).slice(0, this.#column) + token + line.slice(this.#column + 1));
      this.#column += 1;
    }
  }

  #put(change: (line: string) => string): void {
    this.#screen[this.#row] = change(this.#screen[this.#row] ?? '');
  }
}

test('whatever was drawn, the screen ends with the last frame, below all that was printed above it', () => {
  const frames = fc.array(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(frames, fc.array(fc.boolean()), (drawn, printing) => {
      const terminal = new Terminal(20, 8);
      const region = new Region(terminal);
      const printed: string[] = [];
      for (const [index, frame] of drawn.entries()) {
        const above = printing[index] === true ? `above ${index}` : '';
        if (above !== '') printed.push(above);
        region.draw(frame, above === '' ? '' : `${above}\n`);
        expect(terminal.lines).toEqual([...printed, ...frame]);
      }
      region.clear();
      terminal.write('summary');
      expect(terminal.lines).toEqual([...printed, 'summary']);
    }),
  );
});

test('only what changed is sent', () => {
  const terminal = new Terminal(80, 24);
  const region = new Region(terminal);
  const lines = Array.from({ length: 20 }, (_, index) => `line ${index} ${'x'.repeat(60)}`);
  region.draw(lines);
  const first = terminal.bytes;
  region.draw(lines);
  expect(terminal.bytes).toBe(first);
  region.draw(lines.with(7, 'other'));
  expect(terminal.bytes - first).toBeLessThan(60);
});

test('after something else wrote there, everything is sent again', () => {
  const terminal = new Terminal(80, 24);
  const region = new Region(terminal);
  region.draw(['one', 'two']);
  terminal.write('^C');
  region.invalidate();
  region.draw(['one', 'two']);
  expect(terminal.lines).toEqual(['one', 'two']);
});
