import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { SQL_LANGUAGE_DEFINITIONS } from './languages/index.ts';
import { createSqlScanner } from './scan-sql.ts';
import type { SqlFinding } from './sql-finding.ts';

const scanner = createSqlScanner();

async function findingsIn(file: string, text: string): Promise<readonly SqlFinding[]> {
  const { findings } = await scanner.scan({ path: file, text });
  return findings;
}

async function only(file: string, text: string): Promise<SqlFinding> {
  const [first, ...more] = await findingsIn(file, text);
  expect(more).toEqual([]);
  if (first === undefined) throw new Error('nothing was found');
  return first;
}

describe('what is told', () => {
  test('a finding says from where to where, how bad, how sure, and what to write instead', async () => {
    const finding = await only(
      'a.js',
      [
        "import { Pool } from 'pg';",
        'const pool = new Pool();',
        'export async function get(req) {',
        '  const id = req.query.id;',
        '  const text = "SELECT * FROM users WHERE id = \'" + id + "\'";',
        '  return pool.query(text);',
        '}',
      ].join('\n'),
    );
    expect(finding).toMatchObject({ severity: 'high', confidence: 'high', at: { line: 6, column: 10 } });
    expect(finding.message).toBe('`id` from the request is concatenated into the SQL that `query` runs.');
    expect(finding.path.map(({ at, text }) => `${at.line} ${text}`)).toEqual([
      '4 `req.query` is from the request',
      '5 `id` is concatenated into the command',
      '6 `query` runs the command',
    ]);
    expect(finding.remedy.code).toBe("await pool.query('SELECT * FROM users WHERE id = $1', [id]);");
  });

  test('the remedy speaks the language of the driver', async () => {
    const code = async (file: string, text: string): Promise<string> => (await only(file, text)).remedy.code;
    expect(
      await code('a.py', 'import sqlite3\ndef f(cur, a):\n    cur.execute(f"SELECT * FROM t WHERE a = \'{a}\'")\n'),
    ).toBe('cur.execute("SELECT * FROM t WHERE a = ?", (a,))');
    expect(
      await code(
        'a.py',
        'from sqlalchemy import text\ndef f(db, a):\n    db.execute(text("SELECT * FROM t WHERE a = " + a))\n',
      ),
    ).toBe('session.execute(text("SELECT * FROM t WHERE a = :p1"), {"p1": a})');
    expect(
      await code('a.ts', 'const f = (a: string) => prisma.$queryRawUnsafe(`SELECT * FROM t WHERE a = ${a}`);'),
    ).toBe('await prisma.$queryRaw`SELECT * FROM t WHERE a = ${a}`;');
  });

  test('a text of the source that could be a secret is in no message', async () => {
    const word = ['hun', 'ter', '2'].join('');
    const finding = await only('a.js', `db.query("SELECT * FROM t WHERE a = " + hash("${word}", req.query.a));`);
    expect([finding.message, ...finding.path.map(({ text }) => text)].join(' ')).not.toContain(word);
  });

  test('a name in a command is less grave than a value, a schema made by a test less than that', async () => {
    const severity = async (file: string, text: string): Promise<string> => (await only(file, text)).severity;
    expect(await severity('a.py', 'def f(cur, t):\n    cur.execute(f"SELECT * FROM {t} WHERE a = %s", (1,))\n')).toBe(
      'medium',
    );
    expect(await severity('test/a.py', 'def f(cur, t):\n    cur.execute(f"CREATE TABLE {t}")\n')).toBe('low');
  });

  test('where no call that runs it is seen, the text itself is told', async () => {
    const finding = await only('a.py', 'def f(a):\n    return "DELETE FROM t WHERE a = \'%s\'" % a\n');
    expect(finding).toMatchObject({ at: { line: 2 }, confidence: 'medium' });
  });
});

describe('what scanners by line miss, or tell for nothing', () => {
  test.each([
    ['a.py', 'c.execute("SELECT * FROM t WHERE a = \'%s\'" % user)', [1], 'quotes within quotes'],
    ['a.py', 'c.execute("""SELECT *\n FROM t WHERE a = """ + user)', [1], 'a text of several lines'],
    ['a.py', 'q = "SELECT * FROM t "\nq += "WHERE a = " + uid', [2], 'a text that grows'],
    ['a.py', 'q = "WITH x AS (SELECT 1) SELECT * FROM t WHERE a = " + a', [1], 'a query that begins with another'],
    ['a.py', 'q = "EXEC sp_x " + a', [1], 'a procedure'],
    ['a.py', 'q = "DROP TABLE " + name', [1], 'a schema'],
    [
      'a.py',
      'cursor.execute(f"DELETE FROM t WHERE id = {id}")\nx = {"a": 1}\n',
      [1],
      'a call whose line has a colon on it',
    ],
    ['a.php', '$q = "SELECT * FROM u WHERE id=" . $id;', [1], 'PHP without its tag'],
    ['a.ts', 'const q = "SELECT * FROM u " +\n  "WHERE id = " + id;', [1], 'a join over several lines'],
    ['a.py', 'cursor.execute("SELECT * FROM users WHERE id = ?", (user_id,))', [], 'a bound value'],
    ['a.py', 'print(f"Select {n} items")', [], 'prose'],
    ['a.py', 'logger.info(f"Dropped {n} rows")', [], 'a log'],
    ['a.ts', 'throw new Error(`Delete failed for ${id}`)', [], 'an exception'],
    [
      'test_a.py',
      'def test(c, a):\n    c.execute("SELECT * FROM t WHERE a = " + a)\n',
      [2],
      'tests are looked at, too',
    ],
  ])('%s: $3', async (file, text, lines) => {
    expect((await findingsIn(file, text)).map(({ at }) => at.line)).toEqual(lines);
  });
});

describe('what is looked at', () => {
  test('the language is decided by the extension', () => {
    expect(['a.mjs', 'A.TSX', 'b.py', 'c.txt', 'd'].map((file) => scanner.languageOf(file))).toEqual([
      'javascript',
      'typescript',
      'python',
      null,
      null,
    ]);
  });

  test('files that are minified or too long are said not to be looked at', async () => {
    const line = `db.query("SELECT * FROM t WHERE a = " + req.query.a);`;
    expect(await scanner.scan({ path: 'a.js', text: line.repeat(1000) })).toEqual({
      findings: [],
      incomplete: 'The file is minified.',
    });
    expect((await scanner.scan({ path: 'a.js', text: `${line}\n`.repeat(40_000) })).incomplete).toBe(
      'The file is longer than 2 MB.',
    );
  });

  test('a program that branches without end is given up, and what was found until then is told', async () => {
    const deep = (depth: number): string =>
      depth === 0 ? 'db.query("SELECT * FROM t WHERE a = " + x);' : `for (const x of y) { ${deep(depth - 1)} }`;
    const { findings, incomplete } = await scanner.scan({ path: 'a.js', text: `${deep(40)}\n` });
    expect(incomplete).toBe('The program branches more than can be followed.');
    expect(findings.length).toBeLessThanOrEqual(1);
  });

  test('code that is nested deeper than is followed is said to be', async () => {
    const text = `const a = ${'['.repeat(2000)}"SELECT * FROM t"${']'.repeat(2000)};\n`;
    expect((await scanner.scan({ path: 'a.js', text })).incomplete).toBe('The code is nested deeper than is followed.');
  });

  test('a long chain of joins is one text', async () => {
    const text = `def f(cur, a):\n    cur.execute("SELECT * FROM t WHERE " + ${'"a = 1 AND " + '.repeat(150)}a)\n`;
    expect((await findingsIn('a.py', text)).map(({ at }) => at.line)).toEqual([2]);
  });

  test('a text that grows in a thousand branches is given up in time', async () => {
    const branches = Array.from({ length: 3000 }, (_, index) => `if (a${index}) q += ' AND x = ' + b${index};\n`);
    const text = `db.query('SELECT * FROM t WHERE a=' + x);\nlet q = 'SELECT * FROM t WHERE 1=1';\n${branches.join('')}db.query(q);\n`;
    const begun = process.cpuUsage();
    const { findings, incomplete } = await scanner.scan({ path: 'a.js', text });
    expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(30);
    expect(findings[0]?.at.line).toBe(1);
    expect(incomplete).toBe('The program branches more than can be followed.');
  }, 120_000);

  test('a defect at one file does not end the scan, and no text of it is told', async () => {
    const [definition, ...others] = SQL_LANGUAGE_DEFINITIONS;
    if (definition === undefined) throw new Error('there are no languages');
    const lower = (): never => {
      throw new TypeError('at "hunter2"');
    };
    const broken = createSqlScanner([{ ...definition, lower }, ...others]);
    const [extension = ''] = Object.keys(definition.extensions);
    const file = { path: `a${extension}`, text: 'db.query("SELECT * FROM t WHERE a = " + x)' };
    expect(await broken.scan(file)).toEqual({
      findings: [],
      incomplete: 'The code could not be followed (TypeError).',
    });
  });
});

describe('whatever the file', () => {
  const folder = path.join(import.meta.dirname, 'cases');
  const cases = readdirSync(folder).flatMap((language) =>
    readdirSync(path.join(folder, language)).map((file) => ({
      file: file.replace(/\.txt$/, ''),
      text: readFileSync(path.join(folder, language, file), 'utf8'),
    })),
  );
  const pieces = [
    '"',
    "'",
    '`',
    '${',
    '}',
    '(',
    ')',
    '{',
    '\n',
    '\\',
    '\0',
    '\uD800',
    'SELECT ',
    ' + ',
    '...',
    '=>',
    '<?php ',
    '#{',
    '%s',
    'class ',
    'if ',
  ];
  const change = fc.record({
    at: fc.nat(),
    cut: fc.nat({ max: 60 }),
    put: fc.array(fc.constantFrom(...pieces), { maxLength: 4 }),
  });

  test('cut, torn and patched files end, do not throw, and are told the same twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...cases),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        async ({ file, text }, changes, end) => {
          let torn = text;
          for (const { at, cut, put } of changes) {
            const from = at % (torn.length + 1);
            torn = torn.slice(0, from) + put.join('') + torn.slice(from + cut);
          }
          torn = torn.slice(0, torn.length - (end % 400));
          const first = await scanner.scan({ path: file, text: torn });
          expect(first.incomplete ?? '').not.toContain('could not be followed');
          for (const { at } of first.findings) {
            expect(at.start).toBeGreaterThanOrEqual(0);
            expect(at.end).toBeLessThanOrEqual(torn.length);
            expect(at.line).toBeLessThanOrEqual(torn.split('\n').length);
          }
          expect(await scanner.scan({ path: file, text: torn })).toEqual(first);
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);
});
