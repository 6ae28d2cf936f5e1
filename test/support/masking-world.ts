import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { chance, type Planted } from './planted.ts';
import { createRig, type Rig } from './rig.ts';

/** Of the environment of br, by variable. */
const ENVIRONMENT: Readonly<Record<string, string>> = {
  E_TOKEN: chance('E_TOKEN', 32),
  E_API_KEY: `${chance('E_API_KEY', 20)}+/${chance('more', 16)}==`,
  E_PASSWORD: `it's "${chance('E_PASSWORD', 8)}" & $HOME\\é`,
  E_PASSPHRASE: `ünï ${chance('E_PASSPHRASE', 9)} €😀`,
  E_SHORT_PASSWORD: `k7#${chance('E_SHORT', 4)}`,
  E_PRIVATE_KEY: [
    '-----BEGIN THING-----',
    chance('k1', 64),
    chance('k2', 64),
    chance('k3', 40),
    '-----END THING-----',
  ].join('\n'),
  E_CREDENTIALS: JSON.stringify({ type: 'service_account', private_key: chance('E_CREDENTIALS', 60), id: 'x' }),
  AWS_SECRET_ACCESS_KEY: `${chance('AWS', 20)}/${chance('AWS2', 19)}`,
  GITHUB_TOKEN: `gho_${chance('GITHUB_TOKEN', 36)}`,
  npm_config__authToken: chance('authToken', 36),
  E_AUTH: `Basic ${Buffer.from(`ada:${chance('E_AUTH', 12)}`).toString('base64')}`,
  OTLP_TOKEN: chance('OTLP_TOKEN', 30),
  NOTIFY_SECRET: chance('NOTIFY_SECRET', 24),
};
const URL_PASSWORD = chance('DATABASE_URL', 14);

const FILE: Readonly<Record<string, string>> = {
  F_TOKEN: chance('F_TOKEN', 28),
  F_PASSWORD: `two words ${chance('F_PASSWORD', 8)}`,
  F_SECRET: chance('F_SECRET', 40),
  F_API_KEY: `${chance('F_API_KEY', 12)}.${chance('F2', 12)}`,
  F_PRIVATE_KEY: ['-----BEGIN OTHER-----', chance('f1', 64), chance('f2', 30), '-----END OTHER-----'].join('\n'),
  F_ACCESS_KEY: chance('F_ACCESS_KEY', 20),
};
const PLAN: Readonly<Record<string, string>> = {
  P_TOKEN: chance('P_TOKEN', 26),
  P_SECRET: `${chance('P_SECRET', 16)}%${chance('P', 5)}`,
};
const TASK: Readonly<Record<string, string>> = {
  T_TOKEN: chance('T_TOKEN', 26),
  T_PASSWORD: `a&b<${chance('T', 10)}>`,
};
const AGENT: Readonly<Record<string, string>> = { A_TOKEN: chance('A_TOKEN', 25), A_API_KEY: chance('A_API_KEY', 33) };
const HEADER = chance('HEADER', 31);

type ShapeName =
  | 'prompt'
  | 'title'
  | 'text'
  | 'tool'
  | 'summary'
  | 'error'
  | 'check'
  | 'setup'
  | 'argument'
  | 'fileName'
  | 'handoff'
  | 'baseCommit'
  | 'attribute'
  | 'body'
  | 'importedTask'
  | 'notifier'
  | 'crash'
  | 'rejection'
  | 'planName'
  | 'jwt'
  | 'reason'
  | 'url'
  | 'pem';

/** What nobody is told: known by its shape, or by the name it is given to. */
export const SHAPES: Readonly<Record<ShapeName, string>> = {
  prompt: `ghp_${chance('prompt', 36)}`,
  title: `glpat-${chance('title', 20)}`,
  text: `sk-ant-api03-${chance('text', 80)}`,
  tool: `npm_${chance('tool', 36)}`,
  summary: `xoxb-${chance('summary', 40)}`,
  error: `sk_live_${chance('error', 30)}`,
  check: `github_pat_${chance('check', 60)}`,
  setup: `ghs_${chance('setup', 36)}`,
  argument: `sk-proj-${chance('argument', 60)}`,
  fileName: `ghu_${chance('fileName', 36)}`,
  handoff: `AIza${chance('handoff', 35)}`,
  baseCommit: `glpat-${chance('baseCommit', 22)}`,
  attribute: chance('attribute', 22),
  body: `rk_live_${chance('body', 30)}`,
  importedTask: `ghr_${chance('importedTask', 36)}`,
  notifier: `xoxp-${chance('notifier', 44)}`,
  crash: `ghp_${chance('crash', 36)}`,
  rejection: `sk-ant-api03-${chance('rejection', 90)}`,
  planName: `ghp_${chance('planName', 36)}`,
  jwt: ['{"alg":"HS256","typ":"JWT"}', `{"sub":"${chance('jwt', 12)}"}`]
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.')
    .concat(`.${chance('signature', 43)}`),
  reason: `Bearer ${chance('reason', 40)}`,
  url: `https://ada:${chance('url', 12)}@git.example/x.git`,
  pem: [
    `-----BEGIN RSA ${'PRIVATE'} KEY-----`,
    chance('p1', 64),
    chance('p2', 64),
    `-----END RSA ${'PRIVATE'} KEY-----`,
  ].join('\n'),
};

/** All of them, by what they are called. */
export const secrets: Planted = new Map(
  Object.entries({
    ...ENVIRONMENT,
    ...FILE,
    ...PLAN,
    ...TASK,
    ...AGENT,
    ...SHAPES,
    URL_PASSWORD,
    HEADER,
    inJson: chance('E_CREDENTIALS', 60),
    // Of the whole value the word is no secret.
    E_AUTH: ENVIRONMENT['E_AUTH']?.slice('Basic '.length) ?? '',
    url: SHAPES.url.slice('https://ada:'.length).replace(/@.*$/, ''),
    reason: SHAPES.reason.slice('Bearer '.length),
    pem: SHAPES.pem.split('\n')[1] ?? '',
  }),
);

const json = JSON.stringify;

/** Prints all it is given, in every way, at once and letter by letter. */
const SHOUT = `
const { readFileSync, writeFileSync } = require('node:fs');
const { env, stdout, stderr } = process;
const told = JSON.parse(readFileSync(env.HOME + '/planted/secrets.json', 'utf8'));
const all = [...Object.entries(env).filter(([name]) => !/^(?:PATH|HOME|BR_|PWD)/.test(name)), ...Object.entries(told.shout)];
for (const [name, value] of all) {
  const bytes = Buffer.from(value);
  stdout.write([name, value, JSON.stringify({ [name]: value }), JSON.stringify(JSON.stringify(value)), encodeURIComponent(value), new URLSearchParams({ q: value }), bytes.toString('base64'), Buffer.from('u:' + value).toString('base64'), Buffer.from('us:' + value).toString('base64url'), bytes.toString('hex'), "'" + value.replaceAll("'", "'\\\\''") + "'"].join('\\n') + '\\n');
  stderr.write(name + '=' + value + '\\n');
}
stdout.write(readFileSync('.env', 'utf8'));
const letters = async () => {
  for (const [name, value] of all) for (const letter of name + ': ' + value + '\\n') await new Promise((resolve) => stdout.write(letter, resolve));
  writeFileSync('shouted.txt', 'yes');
};
letters();
`;

/** An agent that says, does and sends what it should not. */
const SPEAK = `
const { readFileSync, writeFileSync } = require('node:fs');
const { env, stdout, stderr } = process;
const told = JSON.parse(readFileSync(env.HOME + '/planted/secrets.json', 'utf8'));
const attribute = (key, value) => ({ key, value: { stringValue: value } });
const send = async () => {
  const [name, value] = env.OTEL_EXPORTER_OTLP_HEADERS.split('=');
  const logRecords = [{ eventName: 'mine.note', timeUnixNano: Date.now() + '000000', body: { stringValue: told.body }, attributes: [attribute('api_key', told.attribute), attribute('note', 'it is ' + told.body)] }];
  const resource = { attributes: env.OTEL_RESOURCE_ATTRIBUTES.split(',').filter(Boolean).map((pair) => attribute(...pair.split('='))) };
  await fetch(env.OTEL_EXPORTER_OTLP_ENDPOINT + '/v1/logs', { method: 'POST', headers: { 'content-type': 'application/json', [name]: decodeURIComponent(value) }, body: JSON.stringify({ resourceLogs: [{ resource, scopeLogs: [{ logRecords }] }] }) });
};
const work = async () => {
  const prompt = readFileSync(0, 'utf8');
  for (const text of [prompt, told.text, env.A_TOKEN, JSON.stringify({ key: env.A_API_KEY }), 'x'.repeat(270) + ' ' + told.text])
    for (const piece of (text + '\\n').match(/[^]{1,7}/g)) await new Promise((resolve) => stdout.write(piece, resolve));
  stderr.write('warning: ' + env.A_TOKEN + '\\n');
  writeFileSync(env.BR_HANDOFF, 'use ' + told.handoff);
  writeFileSync('spoken.txt', 'yes');
  await send();
  stdout.write('The last word is ' + told.summary + '\\n');
};
work();
`;

const FAIL = `
const told = JSON.parse(require('node:fs').readFileSync(process.env.HOME + '/planted/secrets.json', 'utf8'));
console.error('cannot connect with ' + told[process.argv[2]]);
throw new Error(told[process.argv[2]] + ' was refused, says ' + process.env.P_TOKEN);
`;

const NAME = `
const fs = require('node:fs');
const told = JSON.parse(fs.readFileSync(process.env.HOME + '/planted/secrets.json', 'utf8'));
fs.writeFileSync(told.fileName + '.txt', 'x');
`;

/** As soon as br says something. */
const CRASH = `
const told = JSON.parse(require('node:fs').readFileSync(process.env.HOME + '/planted/secrets.json', 'utf8'));
const { write } = process.stdout;
process.stdout.write = (...words) => {
  process.stdout.write = write;
  setImmediate(() => {
    if (process.env.CRASH === 'reject') Promise.reject(new Error('lost ' + told.rejection + ' and ' + process.env.E_TOKEN));
    else throw new Error('broken by ' + told.crash + ' and ' + process.env.E_TOKEN);
  });
  return write.apply(process.stdout, words);
};
`;

const plan = (): string => `name: planted
setup: [node tools/fail.js setup || true]
env: ${json(PLAN)}
defaults: { retries: 0 }
tasks:
  - { id: shout, run: node tools/shout.js, env: ${json(TASK)} }
  - { id: speak, agent: mine, checks: [], title: ${json(`About ${SHAPES.title}`)}, prompt: ${json(`Use ${SHAPES.prompt} and ${SHAPES.url}.`)} }
  - { id: after, needs: [speak], run: 'cat "$BR_INBOX" && touch after.txt' }
  - { id: broken, run: node tools/fail.js error }
  - { id: red, run: touch red.txt, checks: [node tools/fail.js check] }
  - { id: named, run: node tools/name.js, files: [other/**] }
  - { id: listed, run: [node, -e, ${json(`console.log(process.argv[1]); require("fs").writeFileSync("listed.txt", "x")`)}, ${json(SHAPES.argument)}] }
  - { id: played, agent: replay, prompt: Play., checks: [] }
`;

const recording = (): readonly object[] => [
  { recording: 1, agent: 'claude', model: 'm-1', source: 'written for a test' },
  { t: 0, event: { kind: 'started', agentSession: 'c-1', model: 'm-1', version: '1' } },
  { t: 1, event: { kind: 'text', text: `=Here it is: ${SHAPES.text}` } },
  { t: 2, event: { kind: 'tool-start', id: 't1', tool: 'Bash', summary: `npm config set ${SHAPES.tool}` } },
  { t: 3, event: { kind: 'tool-end', id: 't1', ok: false, summary: `=${SHAPES.jwt}` } },
  { t: 4, event: { kind: 'retry', attempt: 1, of: 3, delay: 5, status: 401, error: `refused: ${SHAPES.reason}` } },
  { t: 5, write: { path: 'played.txt', content: '=made\n' } },
  { t: 6, event: { kind: 'result', ok: true, summary: `=Done with ${SHAPES.summary}`, turns: 1 } },
];

/** A repository in which every one of them enters. `receiver`: where telemetry is sent. */
export async function plantedRig(receiver: string): Promise<Rig> {
  const rig = await createRig({
    'tools/shout.js': SHOUT,
    'tools/speak.js': SPEAK,
    'tools/fail.js': FAIL,
    'tools/name.js': NAME,
    '.gitignore': '.env*\nplan.yaml\nbroken.yaml\n',
  });
  await rig.git('commit', '--quiet', '--allow-empty', '--message', `with ${SHAPES.baseCommit}`);
  Object.assign(rig.env, ENVIRONMENT, {
    DATABASE_URL: `postgres://ada:${URL_PASSWORD}@db.example/x`,
    REPLAY_DIR: path.join(rig.home, 'planted'),
    REPLAY_SPEED: '0',
  });
  await rig.write(
    '.env',
    `${Object.entries(FILE)
      .map(([name, value]) => `${name}="${value}"`)
      .join('\n')}\n`,
  );
  await rig.plan(plan());
  // What is wrong here is shown with its line.
  await rig.write(
    'broken.yaml',
    `name: broken\ntasks:\n  - { id: x, prompt: ${json(SHAPES.reason)}, colour: ${json(SHAPES.title)} }\n`,
  );
  await plantAtHome(rig, receiver);
  return rig;
}

async function plantAtHome({ home }: Rig, receiver: string): Promise<void> {
  const put = async (file: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(home, file)), { recursive: true });
    await writeFile(path.join(home, file), text);
  };
  await put('planted/secrets.json', json({ ...SHAPES, shout: { jwt: SHAPES.jwt, pem: SHAPES.pem, url: SHAPES.url } }));
  await put(
    'planted/played.1.jsonl',
    recording()
      .map((line) => `${json(line)}\n`)
      .join(''),
  );
  await put('planted/crash.cjs', CRASH);
  await put(
    'planted/tell',
    `#!/bin/sh\ncat >> "$HOME/notices"\necho "no: ${SHAPES.notifier} $NOTIFY_SECRET" >&2\nexit 1\n`,
  );
  await chmod(path.join(home, 'planted/tell'), 0o755);
  await put(
    '.config/buildrunner/config.yaml',
    `agents:
  mine: { run: [node, '{workspace}/tools/speak.js'], prompt: stdin, env: ${json(AGENT)} }
telemetry:
  receive: true
  notify: ~/planted/tell
  thresholds: { red: { metric: failures, comparison: above, value: 0, cool_down: 0s } }
  export: { endpoint: ${json(receiver)}, headers: { authorization: 'Bearer \${OTLP_TOKEN}', x-key: ${HEADER} } }
`,
  );
}

/** What an older BuildRunner left, with a secret in it. */
export function leaveHistory(file: string): void {
  const db = new DatabaseSync(file);
  db.exec(
    'CREATE TABLE events (event_id TEXT, event_type TEXT, timestamp TEXT, task_id TEXT, model_used TEXT, duration_ms REAL, tokens_used INTEGER, cost_usd REAL, success INTEGER)',
  );
  const insert = db.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  insert.run('1', 'task_failed', '2025-11-01T10:00:00+00:00', SHAPES.importedTask, 'haiku', 1000, 1500, 0.1234, 0);
  db.close();
}
