import fc from 'fast-check';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import type { Column, OpenTable, Row } from '../../ports/exporter.ts';
import { csv } from './csv/index.ts';
import { tableFormats } from './index.ts';
import { ndjson } from './ndjson/index.ts';
import { parquet } from './parquet/index.ts';

const COLUMNS: readonly Column[] = [
  { name: 'n', type: 'integer' },
  { name: 'words', type: 'text' },
  { name: 'data', type: 'json' },
  { name: 'at', type: 'time' },
  { name: 'usd', type: 'money' },
];

const wellFormed = fc.string({ unit: 'binary', maxLength: 20 });
const row: fc.Arbitrary<Row> = fc.tuple(
  fc.option(fc.maxSafeInteger()),
  fc.option(fc.oneof(wellFormed, fc.constantFrom('=1+1', "'=1", '"', 'a,b', '\r\n', '@x', '\t', '-', '＝1', ' '))),
  fc.option(fc.dictionary(wellFormed, fc.jsonValue({ depthSize: 'small' }), { maxKeys: 3 })),
  fc.option(fc.integer({ min: 0, max: 253_402_300_799_999 })),
  fc.option(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 })),
);

/** A file of these rows, given some at a time. */
function file(open: OpenTable, rows: readonly Row[], at = 3): Buffer {
  const table = open(COLUMNS);
  const parts: Uint8Array[] = [];
  for (let from = 0; from < rows.length; from += at) parts.push(table.rows(rows.slice(from, from + at)));
  return Buffer.concat([...parts, table.end()]);
}

/** A reader of RFC 4180, and nothing more. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        cell += text[at];
        if (text[at] === '"') at += 1;
      }
      at += 1;
    } else for (; at < text.length && text[at] !== ',' && text[at] !== '\r'; at += 1) cell += text[at];
    cells.push(cell);
    if (text[at] === ',') at += 1;
    else {
      if (text.slice(at, at + 2) !== '\r\n') throw new Error(`a line ends in another way at ${at}`);
      at += 2;
      lines.push(cells);
      cells = [];
    }
  }
  return lines;
}

describe('csv', () => {
  test('what was recorded comes back: quotes off, one apostrophe off the begin', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const [header, ...lines] = readCsv(file(csv, rows).toString());
        expect(header).toEqual(COLUMNS.map(({ name }) => name));
        const back = lines.map(([n, words, data, at, usd]) => [
          n === '' ? null : Number(n),
          words === '' ? null : words?.replace(/^'/, ''),
          data === '' ? null : (JSON.parse(data ?? '') as unknown),
          at === '' ? null : Date.parse(at ?? ''),
          usd === '' ? null : Math.round(Number(usd) * 1e6),
        ]);
        // An empty text and none look the same.
        const given = rows.map(([n, words, ...rest]) => [n, words === '' ? null : words, ...rest]);
        expect(back).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
  });

  test('no cell of text begins like a formula', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'),
        wellFormed,
        (sign, rest) => {
          const [, line] = readCsv(file(csv, [[null, sign + rest, null, null, null]]).toString());
          expect(line?.[1]).toBe(`'${sign}${rest}`);
        },
      ),
    );
  });

  test('numbers below zero stay numbers, money keeps six digits', () => {
    const rows = [[-5, '-5', null, 0, -1_500_001]];
    expect(file(csv, rows).toString()).toBe("n,words,data,at,usd\r\n-5,'-5,,1970-01-01T00:00:00.000Z,-1.500001\r\n");
  });

  test('without rows the columns are still named', () => {
    expect(file(csv, []).toString()).toBe('n,words,data,at,usd\r\n');
  });
});

describe('ndjson', () => {
  test('each line is an object with every column', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const lines = file(ndjson, rows).toString().split('\n').slice(0, -1);
        expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
          JSON.parse(JSON.stringify(rows.map(asObject))) as unknown,
        );
      }),
    );
  });
});

describe('parquet', () => {
  test('every row comes back as it was, of its type', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (rows) => {
        const read = await parquetReadObjects({ file: bufferOf(file(parquet, rows)) });
        expect(read.map(comparable)).toEqual(JSON.parse(JSON.stringify(rows.map(asObject))) as unknown);
      }),
      { numRuns: 50 },
    );
  });

  test('types say what they are', async () => {
    const { schema, created_by: by } = await parquetMetadataAsync(bufferOf(file(parquet, [])));
    expect(by).toMatch(/^BuildRunner \d/);
    expect(schema.slice(1).map(({ name, type, converted_type: as }) => [name, type, as])).toEqual([
      ['n', 'INT64', undefined],
      ['words', 'BYTE_ARRAY', 'UTF8'],
      ['data', 'BYTE_ARRAY', 'JSON'],
      ['at', 'INT64', 'TIMESTAMP_MILLIS'],
      ['usd', 'INT64', 'DECIMAL'],
    ]);
  });

  test('row groups end, by rows and by bytes, and nothing is held longer', async () => {
    const table = parquet(COLUMNS);
    const many = Array.from({ length: 45_000 }, (_, n): Row => [n, `row ${n}`, { n }, n, n]);
    const big = Array.from({ length: 20 }, (_, n): Row => [n, 'x'.repeat(1_000_000), null, n, n]);
    const parts = [table.rows(many), table.rows(big), table.end()];
    const all = Buffer.concat(parts);
    expect(parts[0]?.length, 'two groups are out').toBeGreaterThan(100_000);
    const { row_groups: groups } = await parquetMetadataAsync(bufferOf(all));
    expect(groups.map(({ num_rows: rows }) => Number(rows))).toEqual([20_000, 20_000, 5_000 + 17, 3]);
    const read = await parquetReadObjects({ file: bufferOf(all), columns: ['n'] });
    expect(read.map(({ n }) => Number(n))).toEqual([...many, ...big].map(([n]) => n));
  });
});

test('the same rows make the same bytes, however they are given', async () => {
  const rows = fc.sample(row, { numRuns: 50, seed: 7 });
  for (const load of Object.values(tableFormats)) {
    const open = await load();
    expect(file(open, rows, 1).equals(file(open, rows, 50))).toBe(true);
  }
});

function asObject([n, words, data, at, usd]: Row): object {
  const time = at === null ? null : new Date(Number(at)).toISOString();
  return { n, words, data, at: time, usd: usd === null ? null : Number(usd) / 1e6 };
}

function comparable({ n, at, usd, ...rest }: Record<string, unknown>): unknown {
  const whole = typeof n === 'bigint' ? Number(n) : (n ?? null);
  return JSON.parse(
    JSON.stringify({
      n: whole,
      words: rest['words'] ?? null,
      data: rest['data'] ?? null,
      at: at ?? null,
      usd: usd ?? null,
    }),
  );
}

function bufferOf(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
