import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { createTar } from 'nanotar';
import { expect, test } from 'vitest';
import type { SecurityFinding } from '../finding.ts';
import { createFileScanner, type FileReport } from './file-scanner.ts';
import { defaultSettings, type ScanSettings } from './settings.ts';
import { fakeToken, placesOf } from './testing/scan-here.ts';

const TOKEN = fakeToken();
const LINE = `token = '${TOKEN}'\n`;
const KEY = 'ab'.repeat(32);

async function look(path: string, bytes: Buffer | string, settings: Partial<ScanSettings> = {}): Promise<FileReport> {
  const scanner = await createFileScanner({ ...defaultSettings(KEY), sql: false, ...settings });
  return scanner.scan({ path, bytes: Buffer.from(bytes), commit: null });
}

async function found(
  path: string,
  bytes: Buffer | string,
  settings: Partial<ScanSettings> = {},
): Promise<readonly string[]> {
  return placesOf((await look(path, bytes, settings)).findings);
}

test('UTF-16 of both orders, with and without its mark, has the lines of the text', async () => {
  const text = `# é\r\n${LINE.trim()}\r\n`;
  const le = Buffer.from(text, 'utf16le');
  const be = Buffer.from(le).swap16();
  for (const bytes of [
    le,
    be,
    Buffer.concat([Buffer.from([0xff, 0xfe]), le]),
    Buffer.concat([Buffer.from([0xfe, 0xff]), be]),
  ])
    expect(await found('a.txt', bytes)).toEqual(['a.txt:2:10']);
});

test('Latin-1 and UTF-8 with its mark: columns count characters', async () => {
  expect(await found('a.txt', Buffer.from(`é = 1; ${LINE}`, 'latin1'))).toEqual(['a.txt:1:17']);
  expect(await found('a.txt', `é = 1; ${LINE}`)).toEqual(['a.txt:1:17']);
  expect(await found('a.txt', `\uFEFFé = 1; ${LINE}`)).toEqual(['a.txt:1:18']);
});

test('what is binary is named as such', async () => {
  expect(await look('a.bin', Buffer.concat([Buffer.from([0, 1, 2, 0]), Buffer.from(LINE)]))).toMatchObject({
    findings: [],
    skipped: 'binary',
  });
});

test('zip, jar, tar, gzip and archives in them are looked into; a member is told behind an exclamation mark', async () => {
  const zip = Buffer.from(zipSync({ 'conf/a.py': Buffer.from(LINE) }));
  const tar = Buffer.from(createTar([{ name: 'conf/a.py', data: LINE }]));
  expect(await found('x.zip', zip)).toEqual(['x.zip!conf/a.py:1:10']);
  expect(await found('lib/x.jar', zip)).toEqual(['lib/x.jar!conf/a.py:1:10']);
  expect(await found('x.tar', tar)).toEqual(['x.tar!conf/a.py:1:10']);
  expect(await found('x.tgz', gzipSync(tar))).toEqual(['x.tgz!conf/a.py:1:10']);
  expect(await found('d/a.py.gz', gzipSync(LINE))).toEqual(['d/a.py.gz!a.py:1:10']);
  expect(await found('o.zip', Buffer.from(zipSync({ 'i.zip': zip })))).toEqual(['o.zip!i.zip!conf/a.py:1:10']);
  expect(await look('x.zip', zip, { archives: false })).toMatchObject({ findings: [], skipped: 'binary' });
});

test('what is in archives beyond the limits, or broken, is named; the rest of the archive is looked through', async () => {
  const bomb = gzipSync(Buffer.alloc(129 << 20));
  expect(await look('bomb.gz', bomb)).toMatchObject({ findings: [], skipped: 'archive' });
  const large = Buffer.from(zipSync({ 'a.py': Buffer.from(LINE), 'big.txt': Buffer.alloc(17 << 20) }));
  const report = await look('x.zip', large);
  expect(report.skipped).toBe('archive');
  expect(placesOf(report.findings)).toEqual(['x.zip!a.py:1:10']);
  const broken = Buffer.from(zipSync({ 'a.py': Buffer.from(LINE) })).subarray(0, 60);
  expect(await look('x.zip', broken)).toMatchObject({ skipped: 'archive' });
  const deep = [1, 2, 3].reduce(
    (inner) => Buffer.from(zipSync({ 'i.zip': inner })),
    Buffer.from(zipSync({ 'a.py': Buffer.from(LINE) })),
  );
  expect(await look('x.zip', deep)).toMatchObject({ findings: [], skipped: 'archive' });
});

test('archives in an archive share one bound', async () => {
  const half = gzipSync(Buffer.alloc(10 << 20));
  const many = Object.fromEntries(Array.from({ length: 16 }, (_, at) => [`${at}.gz`, half] as const));
  const before = process.memoryUsage().arrayBuffers;
  expect(await look('x.zip', Buffer.from(zipSync(many, { level: 0 })))).toMatchObject({ skipped: 'archive' });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(400 << 20);
});

test('in a notebook, a secret in a cell or its output has the line of the file', async () => {
  const password = ['Vq8', 'xT2m', 'Lp9w', 'Zr4k'].join('');
  const cell = (source: readonly string[], outputs: readonly object[]) => ({
    cell_type: 'code',
    metadata: {},
    source,
    outputs,
  });
  const notebook = {
    cells: [
      cell(['import os\n', `db_password = "${password}"\n`], []),
      cell(['print(1)'], [{ output_type: 'stream', name: 'stdout', text: [`the token is ${TOKEN}\n`] }]),
    ],
    metadata: {},
    nbformat: 4,
    nbformat_minor: 5,
  };
  const text = JSON.stringify(notebook, null, 1);
  const lines = text.split('\n');
  const lineOf = (part: string): number => lines.findIndex((line) => line.includes(part)) + 1;
  const { findings } = await look('nb.ipynb', text);
  expect(findings.map(({ place }) => place.line)).toEqual([lineOf('db_password'), lineOf('the token')]);
  expect(findings[0]?.excerpt).toContain('db_password = "[masked]"');
  const compact = await look('nb.ipynb', JSON.stringify(notebook));
  expect(compact.findings.map(({ rule }) => rule)).toContain('github-personal-access-token');
});

test('every secret on the line is masked, by whatever rule it is known and wherever it stands a second time', async () => {
  const other = fakeToken('z');
  const line = `a = '${TOKEN}'; b = '${other}' # was ${TOKEN}, not ${other}`;
  for (const settings of [{}, { only: ['github-personal-access-token'] }]) {
    const { findings } = await look('a.py', line, settings);
    expect(findings).toHaveLength(4);
    for (const { excerpt } of findings) expect(excerpt).not.toMatch(/B3dE5f/);
  }
  const password = ['Vq8', 'xT2m', 'Lp9w', 'Zr4k'].join('');
  const { findings } = await look('a.py', `db_password = "${password}" # ${password} since May`);
  expect(findings[0]?.excerpt).toBe('db_password = "[masked]" # [masked] since May');
});

test('what goes on without a gap behind a secret is masked with it', async () => {
  const { findings } = await look('a.txt', `the token ${TOKEN}.Zr4kVq8xT2m/Lp9w~q, and more\n`);
  expect(findings.map(({ excerpt }) => excerpt)).toEqual(['the token [masked], and more']);
});

test('an SQL finding shows no secret, also when only SQL is looked for', async () => {
  const text = `def f(db, name):\n    db.execute("SELECT * FROM t WHERE k = '${TOKEN}' AND n = '" + name + "'")\n`;
  for (const secrets of [true, false]) {
    const { findings } = await look('a.py', text, { sql: true, secrets });
    const sql = findings.find((one): one is SecurityFinding => one.kind === 'sql');
    expect(sql?.place.line).toBe(2);
    expect(JSON.stringify(findings)).not.toMatch(/B3dE5f/);
  }
});

test('a secret in a line of megabytes is found at once, with a short excerpt', async () => {
  const line = `${'x=1;'.repeat(500_000)}${`t='${TOKEN}';`.repeat(300)}${'y=2;'.repeat(500_000)}`;
  const began = performance.now();
  const { findings } = await look('min.txt', line);
  expect(findings).toHaveLength(300);
  expect(findings[0]?.place.column).toBe(2_000_004);
  expect(Math.max(...findings.map(({ excerpt }) => excerpt.length))).toBeLessThan(300);
  expect(performance.now() - began).toBeLessThan(15_000);
});

test('control characters of a line become blanks', async () => {
  const { findings } = await look('a.py', `\u001B[31mtoken\u0007 = '${TOKEN}'\u009B2J\r\n`);
  expect(findings[0]?.excerpt).toBe(`[31mtoken  = '[masked]' 2J`);
});

test('a secret in the name of a file is found, and shown nowhere', async () => {
  const path = `keys/${TOKEN}.txt`;
  const { findings } = await look(path, `nothing\nt = '${fakeToken('z')}'\n`);
  expect(findings.map(({ place }) => `${place.path}:${place.line}`)).toEqual([
    'keys/[masked].txt:1',
    'keys/[masked].txt:2',
  ]);
  expect(JSON.stringify(findings)).not.toContain('B3dE5f');
  const archive = Buffer.from(zipSync({ 'a.py': Buffer.from(LINE) }));
  expect(await found(`${TOKEN}.zip`, archive)).toContain('[masked].zip!a.py:1:10');
});
