import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { leaveHistory, plantedRig, SHAPES, secrets } from '../support/masking-world.ts';
import { startReceiver } from '../support/otlp-receiver.ts';
import { everythingIn, leaks } from '../support/planted.ts';
import type { Ended, Rig } from '../support/rig.ts';

/** Everything that looks. */
const VIEWS: readonly (readonly string[])[] = [
  ['status'],
  ['status', '--json'],
  ['logs', '--verbose'],
  ['logs', '--json'],
  ...['shout', 'speak', 'after', 'broken', 'red', 'named', 'listed', 'played'].flatMap((task) => [
    ['logs', task, '--verbose'],
    ['logs', task, '--raw'],
    ['status', '--json', task],
  ]),
  ['diff'],
  ['plan', 'check'],
  ['plan', 'show'],
  ['plan', 'show', '--json'],
  ['plan', 'check', 'broken.yaml'],
  ['plan', 'check', 'broken.yaml', '--json'],
  ['run', `${SHAPES.planName}.yaml`],
  ['config', 'check'],
  ['config', 'show'],
  ['config', 'show', '--json'],
  ['agents'],
  ['agents', 'show', 'mine'],
  ['doctor', '--json'],
  ['telemetry', 'import', 'old.db'],
  ['telemetry', 'show', '--verbose', '--number', '500'],
  ['telemetry', 'show', '--json', '--number', '500'],
  ['telemetry', 'alerts'],
  ['telemetry', 'alerts', '--json'],
  ['telemetry', 'metrics', '--json'],
  ['telemetry', 'performance', '--json'],
  ['telemetry', 'analyze'],
  ['telemetry', 'export'],
  ['telemetry', 'export', 'events.csv'],
  ['telemetry', 'export', 'events.parquet'],
  ['telemetry', 'export', 'all.otlp.jsonl', '--format', 'otlp'],
  ['telemetry', 'export', '--what', 'attempts'],
  ['telemetry', 'export', '--to', 'configured'],
  ['telemetry', 'export', '--to', SHAPES.url],
  ['record', '--out', 'recorded/', 'played'],
  ['record', '--out', 'recorded/', 'speak'],
  ['record', '--out', 'recorded/', 'shout'],
  ['replay', '{home}/planted/played.1.jsonl', '--speed', '0'],
  ['salvage', 'list'],
  ['db', 'status'],
  ['db', 'backup', 'copy.db'],
  ['gc'],
  ['resume'],
  ['land', '--json'],
];

test('fifty secrets that enter wherever they can are nowhere in what was written, shown or sent', async () => {
  expect(secrets.size).toBeGreaterThanOrEqual(50);
  await using receiver = await startReceiver();
  await using rig = await plantedRig(receiver.url);
  leaveHistory(path.join(rig.root, 'old.db'));
  const shown = new Map<string, Buffer>();
  const keep = (what: string, { code, signal, stdout, stderr }: Ended): void => {
    shown.set(`br ${what} (${code ?? signal})`, Buffer.from(stdout + stderr));
  };
  const running = rig.start('run', '--verbose');
  await running.seen(/speak/);
  const watching = rig.start('logs', '--follow', '--verbose');
  keep('run', await running.ended);
  keep('logs --follow', await watching.ended);
  await lookAtAll(rig, keep);
  await crash(rig, keep);
  // What is old goes to the archive.
  await rig.write('buildrunner.config.yaml', 'telemetry: { keep: { events: 1s } }\n');
  keep('db rotate', await rig.br('db', 'rotate', '--json'));

  expect(shown.get('br run (1)')?.toString()).toMatch(/shout.*landed|landed.*shout/s);
  for (const [index, { body }] of receiver.requests.entries()) shown.set(`telemetry sent, ${index}`, Buffer.from(body));
  shown.set('messages of commits', Buffer.from(await rig.git('log', '--all', '--format=%B', '--not', 'main')));
  shown.set('names of refs', Buffer.from(await rig.git('for-each-ref')));
  const planted = ['.env', 'plan.yaml', 'broken.yaml', 'old.db', '.git/objects', '.git/logs', '.git/COMMIT_EDITMSG'];
  const written = await everythingIn(
    rig.root,
    planted.map((file) => path.join(rig.root, file)),
  );
  const atHome = await everythingIn(rig.home, [path.join(rig.home, 'planted'), path.join(rig.home, '.config')]);
  // It was really there.
  expect((await readFile(path.join(rig.home, 'notices'), 'utf8')).length).toBeGreaterThan(100);
  expect(receiver.requests.length).toBeGreaterThan(3);
  expect([...written.keys()].some((file) => /archive.*ndjson/.test(file))).toBe(true);
  const places = new Map([...shown, ...written, ...atHome]);
  expect(leaks(secrets, places, (name) => !Object.hasOwn(SHAPES, name))).toEqual([]);
}, 600_000);

async function lookAtAll(rig: Rig, keep: (what: string, ended: Ended) => void): Promise<void> {
  for (const words of VIEWS) {
    const args = words.map((word) => word.replace('{home}', rig.home));
    keep(args.join(' ').replace(SHAPES.planName, '<name>').replace(SHAPES.url, '<url>'), await rig.br(...args));
  }
}

/** br itself breaks: by an error that nobody catches, and by a promise that nobody waits for. */
async function crash(rig: Rig, keep: (what: string, ended: Ended) => void): Promise<void> {
  rig.env['NODE_OPTIONS'] = `--require ${JSON.stringify(path.join(rig.home, 'planted/crash.cjs'))}`;
  for (const how of ['throw', 'reject']) {
    rig.env['CRASH'] = how;
    const ended = await rig.br('telemetry', 'collect', '--port', '0');
    expect(ended.code).toBe(70);
    expect(ended.stderr).toMatch(/broken by|lost/);
    keep(`that breaks (${how})`, ended);
  }
  delete rig.env['NODE_OPTIONS'];
}
