import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HistoryCommit } from '../../../../model/history.ts';
import { logParser } from './log-parser.ts';

const C1 = 'c1'.repeat(20);
const C2 = 'c2'.repeat(20);
const PRINTED = [
  `\0\u0002${C1}\0` + '100\0Add x\0body\n\0\n3\t1\ta.txt\0-\t-\tb.bin\0',
  `\0\u0002${C2}\0` + '200\0\u0002 odd\0\0\n5\t0\t\0old name\0new name\0',
].join('');

function read(pieces: readonly string[]): readonly HistoryCommit[] {
  const found: HistoryCommit[] = [];
  const parser = logParser((commit) => found.push(commit));
  for (const piece of pieces) parser.take(piece);
  parser.end();
  return found;
}

test('wherever the output is cut into pieces, the same commits come of it', () => {
  const whole = read([PRINTED]);
  expect(whole[0]).toEqual({
    commit: C1,
    at: 100_000,
    subject: 'Add x',
    body: 'body',
    files: [
      { path: 'a.txt', from: null, added: 3, removed: 1 },
      { path: 'b.bin', from: null, added: null, removed: null },
    ],
  });
  expect(whole.at(-1)?.files).toEqual([{ path: 'new name', from: 'old name', added: 5, removed: 0 }]);
  fc.assert(
    fc.property(fc.array(fc.nat(PRINTED.length)), (cuts) => {
      const at = [0, ...cuts.toSorted((a, b) => a - b), PRINTED.length];
      expect(read(at.slice(1).map((end, index) => PRINTED.slice(at[index], end)))).toEqual(whole);
    }),
  );
});

test('a subject that begins like a commit is a subject', () => {
  expect(read([PRINTED]).map(({ commit, subject }) => [commit, subject])).toEqual([
    [C1, 'Add x'],
    [C2, '\u0002 odd'],
  ]);
});
