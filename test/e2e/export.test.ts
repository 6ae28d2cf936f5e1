import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { ndjson, withSession } from '../support/export-rig.ts';
import { type Json, otlpItems, plainAttributes, plainBody } from '../support/otlp-rules.ts';
import { createRig, type Rig } from '../support/rig.ts';

const binary = path.resolve(import.meta.dirname, '../../bin/br.js');

/** Runs a shell script in the rig's repository, with `br` as a function and with mounts of its own. */
async function script(rig: Rig, lines: string, mounts = false): Promise<string> {
  const whole = `br() { "${process.execPath}" "${binary}" "$@"; }\n${lines}`;
  const [program, args] = mounts ? ['unshare', ['--mount', 'bash', '-c', whole]] : ['bash', ['-c', whole]];
  return (await promisify(execFile)(program, args, { cwd: rig.root, env: rig.env })).stdout;
}

/** Whether file systems can be mounted here without anybody else seeing them. */
function canMount(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function parquet(file: string): Promise<readonly Json[]> {
  const bytes = new Uint8Array(await readFile(file));
  return await parquetReadObjects({ file: bytes.buffer });
}

/** As the NDJSON has it. */
const plainRow = (row: Json): unknown =>
  JSON.parse(JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)));

test('every format tells the same: events, attempts and sums', async () => {
  await using rig = await withSession();
  for (const what of ['events', 'attempts', 'metrics']) {
    const rows = await ndjson(rig, '--what', what);
    expect(rows.length).toBeGreaterThan(2);
    expect(await rig.br('telemetry', 'export', `${what}.parquet`, '--what', what)).toMatchObject({ code: 0 });
    expect((await parquet(path.join(rig.root, `${what}.parquet`))).map(plainRow)).toEqual(rows);
    const made = await rig.br('telemetry', 'export', `${what}.csv`, '--what', what, '--json');
    expect(JSON.parse(made.stdout)).toMatchObject({ ok: true, format: 'csv', what, rows: rows.length });
    const csv = await rig.read(`${what}.csv`);
    expect(csv.split('\r\n', 1)[0]).toBe(Object.keys(rows[0] ?? {}).join(','));
    expect(JSON.parse(made.stdout)).toMatchObject({ bytes: Buffer.byteLength(csv) });
  }
  const events = await ndjson(rig);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  const logs = await ndjson(rig, '--format', 'otlp', '--what', 'events');
  const records = logs.flatMap((request) => otlpItems(JSON.stringify(request)));
  expect(records.map(plainBody)).toEqual(events.map(({ data }) => data));
  expect(records.map((record) => plainAttributes(record)['log.record.uid'])).toEqual(events.map(({ id }) => id));
  expect((await readdir(rig.root)).filter((name) => name.startsWith('.') && name.includes('part'))).toEqual([]);
});

test('an attempt is one row, with its tokens, its money and where the number comes from', async () => {
  await using rig = await withSession();
  const rows = await ndjson(rig, '--what', 'attempts');
  expect(rows).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        task: 'build',
        status: 'landed',
        agent: 'replay',
        tokens_input: 10,
        tokens_cache_read: 100,
        cost_usd: 0.0007,
        cost_source: 'replayed',
      }),
      expect.objectContaining({
        task: 'broken',
        status: 'failed',
        failure_class: 'agent-error',
        tokens_input: null,
        cost_usd: null,
        cost_source: null,
      }),
    ]),
  );
  await rig.br('telemetry', 'export', 'a.csv', '--what', 'attempts');
  expect(await rig.read('a.csv')).toContain(',10,5,100,20,0.000700,replayed,');
});

test('rows are narrowed by time, session and type', async () => {
  await using rig = await withSession();
  const failed = await ndjson(rig, '--type', 'attempt.failed');
  expect(failed).toHaveLength(1);
  const family = await ndjson(rig, '-t', 'gate', '-t', 'task');
  expect([...new Set(family.map(({ type }) => type))]).toEqual(['gate.check', 'gate.verdict']);
  expect(await ndjson(rig, '--until', '2020-01-01')).toEqual([]);
  const session = String(failed[0]?.['session']);
  const all = await ndjson(rig, '--since', '1d');
  expect(await ndjson(rig, '--session', session.slice(0, -2))).toEqual(all.filter((row) => row['session'] === session));
});

test('what cannot be done is refused, with the next step, and leaves no file', async () => {
  await using rig = await withSession();
  await rig.write('there.csv', 'mine');
  for (const [args, code, words] of [
    [['there.csv'], 2, /there already[\s\S]*--force/],
    [['events.xls'], 2, /does not tell the format[\s\S]*--format csv/],
    [['no/events.csv'], 9, /is not there[\s\S]*mkdir -p/],
    [['events.csv', '--to', 'http://localhost:1'], 2, /a file or to a receiver/],
    [['a.csv', '--what', 'attempts', '--type', 'note'], 2, /Only events have types/],
    [['a.csv', '--type', 'nothing'], 2, /no type of event/],
    [['m.csv', '--what', 'metrics', '--session', 'small'], 2, /sums over all sessions/],
    [['--header', 'a=b'], 2, /for a receiver/],
    [['--to', 'http://localhost:1', '--header', 'secret-without-a-name'], 2, /./],
    [['--to', 'nowhere'], 2, /no address of a receiver/],
    [['--to', 'configured'], 2, /names no receiver/],
    [['--since', 'tomorrow', '--until', 'yesterday'], 2, /./],
  ] as const) {
    const ended = await rig.br('telemetry', 'export', ...args);
    expect(`${args.join(' ')}: ${ended.code} ${ended.stderr}`).toMatch(
      new RegExp(`: ${code} [\\s\\S]*${words.source}`),
    );
    expect(ended.stdout).toBe('');
  }
  expect(await rig.read('there.csv')).toBe('mine');
  expect((await rig.git('status', '--porcelain')).trim().split('\n').toSorted()).toEqual([
    '?? plan.yaml',
    '?? there.csv',
  ]);
});

test('before the first session there is nothing, which is no mistake, and nothing is made', async () => {
  await using rig = await createRig();
  expect(await ndjson(rig)).toEqual([]);
  const csv = await rig.br('telemetry', 'export', '--format', 'csv', '--what', 'metrics');
  expect(csv.stdout).toBe('start,metric,label,agent,model,count,sum,min,max\r\n');
  expect(await rig.br('telemetry', 'export', 'e.parquet')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('0 events') as string,
  });
  expect(await parquet(path.join(rig.root, 'e.parquet'))).toEqual([]);
  expect(existsSync(path.join(rig.root, '.buildrunner'))).toBe(false);
});

test.skipIf(!canMount())(
  'a full disk and one that cannot be written to are told, and nothing is left there',
  async () => {
    await using rig = await withSession();
    const said = await script(
      rig,
      `mkdir full closed; export LC_ALL=C
    mount -t tmpfs -o size=8k tmpfs full && mount -t tmpfs -o ro tmpfs closed || exit 99
    for place in full closed; do br telemetry export $place/e.csv 2>&1; echo "code $?"; ls -A $place; done`,
      true,
    );
    expect(said).toMatch(
      /There is no room for .*full\/e\.csv[\s\S]*Free some[\s\S]*code 9\nerror: .*closed\/e\.csv may not[\s\S]*code 9\n$/,
    );
  },
);

test('whoever reads may stop reading, and files may be pipes', async () => {
  await using rig = await withSession();
  const said = await script(
    rig,
    `br telemetry export | head -1 | cut -c1-6; echo "\${PIPESTATUS[0]}"
    mkfifo pipe; cat pipe | wc -l & br telemetry export pipe --format csv > /dev/null; echo "code $?"; wait
    br telemetry export - --format parquet | head -c 4; echo; ls`,
  );
  expect(said.split('\n').slice(0, 2)).toEqual(['{"id":', '0']);
  expect(said).toMatch(/\ncode 0\n/);
  expect(said).toMatch(/\nPAR1\nREADME\.md\npipe\nplan\.yaml\n$/);
});
