import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRecording } from './parse-recording.ts';

const HEADER = '{"recording":1,"agent":"claude","source":"written for a test"}';

test('every mistake is reported, with its line', () => {
  const result = parseRecording(
    [
      HEADER,
      '',
      '{"t":5,"event":{"kind":"text","text":"a"}}',
      'not json',
      '{"t":4,"event":{"kind":"text","text":"b"}}',
      '{"t":6,"wrote":{"path":"a"}}',
      '{"t":7,"write":{"path":"a"}}',
      '{"t":8,"event":{"kind":"shrug"}}',
      '{"t":9,"exit":{"code":0}}',
      '{"t":10,"delete":{"path":"a"}}',
    ].join('\n'),
    'x.jsonl',
  );
  const problems = result.ok ? [] : result.error.problems;
  expect(problems.map(({ place, cause }) => [place.line, cause])).toEqual([
    [4, 'is not JSON'],
    [5, 't goes back from 5 to 4'],
    [6, 'needs one of event, write, edit, delete, exit'],
    [7, 'write: needs one of content, base64, from'],
    [8, expect.stringContaining('event.kind')],
    [10, 'comes after the exit'],
  ]);
});

test('a file of another kind is told once, and many mistakes are not all told', () => {
  const lines = (first: string): string => [first, ...Array.from({ length: 1000 }, () => 'no')].join('\n');
  const count = (source: string): number => {
    const result = parseRecording(source, 'x.jsonl');
    return result.ok ? 0 : result.error.problems.length;
  };
  expect(count(lines('\u0000PNG'))).toBe(1);
  expect(count(lines(HEADER))).toBe(100);
});

test('a version of tomorrow is named as such', () => {
  const result = parseRecording('{"recording":3,"agent":"a","source":"b"}', 'x.jsonl');
  expect(result).toMatchObject({
    error: { code: 'io', cause: expect.stringContaining('format version 3 is not known') as unknown },
  });
});

test('what version 2 added is a mistake in version 1', () => {
  const link = '{"t":0,"link":{"path":"a","target":"b"}}';
  expect(parseRecording(`${HEADER}\n${link}`, 'x.jsonl')).toMatchObject({
    error: { cause: expect.stringContaining('needs one of event, write, edit, delete, exit') as unknown },
  });
  expect(parseRecording(`${HEADER.replace('1', '2')}\n${link}`, 'x.jsonl')).toMatchObject({ ok: true });
});

test('an empty file is no recording', () => {
  expect(parseRecording('\n', 'x.jsonl')).toMatchObject({
    ok: false,
    error: { cause: 'The recording x.jsonl is empty.' },
  });
});

test('a recording without an exit ends well after its last entry', () => {
  const result = parseRecording(`${HEADER}\n{"t":7,"delete":{"path":"a"}}`, 'x.jsonl');
  expect(result.ok && result.value.entries.at(-1)).toEqual({ t: 7, step: { kind: 'exit', code: 0, failure: null } });
});

test('whatever it is given, it answers with a value', () => {
  const property = fc.property(fc.array(fc.oneof(fc.json(), fc.string(), fc.constant(HEADER))), (lines) => {
    const result = parseRecording(lines.join('\n'), 'x.jsonl');
    expect(result.ok || result.error.cause.startsWith('The recording x.jsonl')).toBe(true);
  });
  fc.assert(property);
});
