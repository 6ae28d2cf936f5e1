import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fakeSecret } from '../support/fake-secret.ts';
import { errorReply, ESTIMATE, fakeApiKey, messageReply, startMessagesApi } from '../support/messages-api.ts';
import { createRig, type Rig } from '../support/rig.ts';

const KEY = fakeApiKey();

/** A rig whose user has a configuration, and a key in the environment. */
async function askingRig(baseUrl: string, ai = '{ enabled: true, timeout: 2s }'): Promise<Rig> {
  const rig = await createRig({ 'src/importer.ts': 'export const secretOfTheFile = 1;\n' });
  const file = path.join(rig.home, '.config', 'buildrunner', 'config.yaml');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `ai: ${ai}\n`);
  Object.assign(rig.env, { ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: baseUrl });
  return rig;
}

type Estimated = { readonly sources: readonly string[]; readonly notes: readonly string[]; readonly score: number };

async function estimate(rig: Rig, ...args: readonly string[]): Promise<Estimated> {
  const ended = await rig.br('--json', 'routing', 'estimate', ...args);
  expect(`${ended.code} ${ended.stderr}`).toBe('0 ');
  expect(ended.stdout).not.toContain(KEY);
  return JSON.parse(ended.stdout) as Estimated;
}

/** All that is below a folder, as text. */
async function everythingIn(dir: string): Promise<string> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, 'latin1')))).join('\n');
}

test('a model that is asked has its say, once for the same question; neither key nor secret goes where it should not', async () => {
  await using api = await startMessagesApi(messageReply(ESTIMATE));
  await using rig = await askingRig(api.url);
  const secret = fakeSecret();
  const task = `Rotate ${secret} in the importer`;
  const alone = await estimate(rig, '--files', 'src/importer.ts', '--', task);
  expect([alone.sources.includes('llm'), api.connections()]).toEqual([false, 0]);
  for (let times = 0; times < 2; times += 1) {
    const asked = await estimate(rig, '--ask', '--files', 'src/importer.ts', '--', task);
    expect([asked.sources.includes('llm'), asked.notes.join(' ').includes('asked')]).toEqual([true, false]);
  }
  expect(api.requests).toHaveLength(1);
  const [request] = api.requests;
  expect(request?.headers['authorization']).toBe(`Bearer ${KEY}`);
  expect(request?.body).toContain('Rotate [masked] in the importer');
  for (const never of [secret, 'secretOfTheFile', rig.root]) expect(request?.body).not.toContain(never);
  const kept = await everythingIn(path.join(rig.root, '.buildrunner'));
  expect([kept.includes(KEY), kept.includes(secret)]).toEqual([false, false]);
  const shown = await rig.br('telemetry', 'show', '--type', 'estimate.asked');
  expect(shown.stdout).toContain('claude-haiku-4-5 was asked how hard a task is ($0.0013)');
});

test('what goes wrong is a note, and the estimate is made all the same', async () => {
  await using refusing = await startMessagesApi(errorReply(401, 'authentication_error', 'invalid x-api-key'));
  await using rig = await askingRig(refusing.url);
  const note = async (): Promise<string> => (await estimate(rig, '--ask', 'Add a queue')).notes.join('\n');
  expect(await note()).toContain('the key was refused');
  await using silent = await startMessagesApi('hang');
  rig.env['ANTHROPIC_BASE_URL'] = silent.url;
  expect(await note()).toMatch(/no answer came in time|answered within/);
  await using odd = await startMessagesApi(messageReply({ ...ESTIMATE, score: 900 }));
  rig.env['ANTHROPIC_BASE_URL'] = odd.url;
  expect(await note()).toContain('is of no use (score:');
  rig.env['ANTHROPIC_API_KEY'] = `${KEY}\n`;
  expect(await note()).toContain('ANTHROPIC_API_KEY in the environment has a line break in it');
  delete rig.env['ANTHROPIC_API_KEY'];
  expect(await note()).toContain('There is no API key: ANTHROPIC_API_KEY is not set in the environment');
});

test('the key is found in .env, and in the keyring', async () => {
  await using api = await startMessagesApi(messageReply(ESTIMATE));
  await using rig = await askingRig(api.url);
  delete rig.env['ANTHROPIC_API_KEY'];
  await rig.write('.env', `ANTHROPIC_API_KEY='${KEY}'\n`);
  expect((await estimate(rig, '--ask', 'Add a queue')).sources).toContain('llm');
  await rig.write('.env', '');
  const bin = path.join(rig.home, 'bin');
  await mkdir(bin);
  await writeFile(
    path.join(bin, 'secret-tool'),
    `#!/bin/sh\n[ "$*" = "lookup service buildrunner account anthropic" ] && echo '${KEY}'\n`,
  );
  await chmod(path.join(bin, 'secret-tool'), 0o755);
  Object.assign(rig.env, { PATH: `${bin}:${rig.env['PATH']}`, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' });
  expect((await estimate(rig, '--ask', 'Add another queue')).sources).toContain('llm');
  expect(api.requests.map(({ headers }) => headers['authorization'])).toEqual([`Bearer ${KEY}`, `Bearer ${KEY}`]);
});

test('of a plan those tasks are asked about for which a model is to be chosen, once', async () => {
  await using api = await startMessagesApi(messageReply({ ...ESTIMATE, score: 95 }));
  await using rig = await askingRig(api.url);
  await rig.plan(`name: queue
defaults: { agent: claude }
tasks:
  - { id: open, prompt: Add a queue }
  - { id: named, prompt: Add another queue, model: opus }
  - { id: fixed, prompt: Add a third queue, policy: fixed }
  - { id: command, run: 'true' }
`);
  type Quoted = {
    readonly tasks: readonly { readonly id: string; readonly class: { readonly level: string } | null }[];
  };
  for (let times = 0; times < 2; times += 1) {
    const quote = await rig.br('--json', 'plan', 'quote');
    expect(`${quote.code} ${quote.stderr}`).toBe('0 ');
    const { tasks } = JSON.parse(quote.stdout) as Quoted;
    expect(tasks.find(({ id }) => id === 'open')?.class?.level).toBe('complex');
    expect(tasks.find(({ id }) => id === 'named')?.class?.level).not.toBe('complex');
  }
  expect(api.requests.map(({ body }) => /Add \w+ \w+ ?\w*/.exec(body)?.[0])).toEqual(['Add a queue']);
});

test('br init --ai tells all that it takes', async () => {
  await using api = await startMessagesApi(messageReply(ESTIMATE));
  await using rig = await createRig();
  rig.env['ANTHROPIC_BASE_URL'] = api.url;
  const init = await rig.br('--json', 'init', '--ai');
  const { ai } = JSON.parse(init.stdout) as { ai: { path: string; configuration: string; enabled: boolean } };
  expect(ai).toMatchObject({ path: path.join(rig.root, '.env.example'), kept: false, ignored: false, enabled: false });
  await mkdir(path.dirname(ai.configuration), { recursive: true });
  await writeFile(ai.configuration, 'ai: { enabled: true }\n');
  const example = await readFile(ai.path, 'utf8');
  await rig.write('.env', example.replace('ANTHROPIC_API_KEY=', `ANTHROPIC_API_KEY=${KEY}`));
  expect((await estimate(rig, '--ask', 'Add a queue')).sources).toContain('llm');
});

/** What the SDK says of itself in every request: it stands in the file that holds it, wherever the build puts it. */
const SDK = 'x-stainless-retry-count';

test('where it is switched off, or a project would switch it on, nothing is loaded, looked up or sent', async () => {
  await using api = await startMessagesApi(messageReply(ESTIMATE));
  await using rig = await askingRig(api.url, '{ enabled: false }');
  const list = path.join(rig.home, 'loaded.txt');
  const watch = path.join(rig.home, 'watch.cjs');
  await writeFile(
    watch,
    `const { registerHooks } = require('node:module');
const { appendFileSync } = require('node:fs');
registerHooks({ load(url, context, next) {
  if (url.startsWith('file:')) appendFileSync(process.env.LOADED, url + '\\n');
  return next(url, context);
} });`,
  );
  Object.assign(rig.env, { LOADED: list, NODE_OPTIONS: `--require ${JSON.stringify(watch)}` });
  const loadsSdk = async (...args: readonly string[]): Promise<boolean> => {
    await writeFile(list, '');
    await rig.br(...args);
    const files = (await readFile(list, 'utf8')).trim().split('\n');
    expect(files.length).toBeGreaterThan(5);
    const texts = await Promise.all(files.map((url) => readFile(fileURLToPath(url), 'utf8')));
    return texts.some((text) => text.toLowerCase().includes(SDK));
  };
  expect(await loadsSdk('routing', 'estimate', '--ask', 'Add a queue')).toBe(false);
  expect((await estimate(rig, '--ask', 'Add a queue')).notes.join(' ')).toContain('ai.enabled is off');
  await rig.write('buildrunner.config.yaml', 'ai: { enabled: true }\n');
  await rig.br('routing', 'estimate', '--ask', 'Add a queue');
  expect(api.connections()).toBe(0);
  await rig.write('buildrunner.config.yaml', '');
  await writeFile(path.join(rig.home, '.config', 'buildrunner', 'config.yaml'), 'ai: { enabled: true }\n');
  // So that the look can tell.
  expect(await loadsSdk('routing', 'estimate', '--ask', 'Add a queue')).toBe(true);
  expect(api.requests).toHaveLength(1);
});

test('what a day may spend on it is not overrun, whoever asks', async () => {
  await using api = await startMessagesApi(messageReply(ESTIMATE));
  await using rig = await askingRig(api.url, '{ enabled: true, budget: $0.01 }');
  const asked = await Promise.all(Array.from({ length: 6 }, (_, nth) => estimate(rig, '--ask', `Add queue ${nth}`)));
  expect(asked.filter(({ sources }) => sources.includes('llm')).length).toBe(api.requests.length);
  expect(api.requests.length).toBeGreaterThan(0);
  const refused = asked.flatMap(({ notes }) => notes).filter((text) => text.includes('(ai.budget) are spent'));
  expect(refused.length).toBe(6 - api.requests.length);
  expect((await rig.br('routing', 'budget')).stdout).toMatch(
    /Asking models today: \$0\.00\d+ of \$0\.01 \(ai\.budget\)/,
  );
  // $0.0013 a question, of which each sets aside at least four times as much.
  expect(api.requests.length).toBeLessThanOrEqual(5);
});
