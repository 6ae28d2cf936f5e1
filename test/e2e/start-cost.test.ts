import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createRig, type Rig } from '../support/rig.ts';

/** Writes down what a process loads. */
const WATCH = `
const { registerHooks } = require('node:module');
const { appendFileSync } = require('node:fs');
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) appendFileSync(process.env.LOADED, url + '\\n');
    return next(url, context);
  },
});`;

/** The id of a rule, which stands in the file that holds the rules, wherever the build puts them. */
const RULE = '"gitlab-personal-access-token"';

/** A model of the package of prices, which stands in the file that holds them. */
const PRICES = '"claude-3-5-haiku-latest"';

async function loads(text: string, rig: Rig, ...args: readonly string[]): Promise<boolean> {
  const list = path.join(rig.home, 'loaded.txt');
  await writeFile(list, '');
  await rig.br(...args);
  const files = (await readFile(list, 'utf8')).trim().split('\n');
  expect(files.length).toBeGreaterThan(5);
  const texts = await Promise.all(files.map((url) => readFile(fileURLToPath(url), 'utf8')));
  return texts.some((each) => each.includes(text));
}

async function watchedRig(): Promise<Rig> {
  const rig = await createRig();
  await rig.plan('name: small\ntasks:\n  - id: writes\n    run: echo x > x.txt\n');
  expect(await rig.br('run')).toMatchObject({ code: 0 });
  await writeFile(path.join(rig.home, 'watch.cjs'), WATCH);
  rig.env['LOADED'] = path.join(rig.home, 'loaded.txt');
  rig.env['NODE_OPTIONS'] = `--require ${JSON.stringify(path.join(rig.home, 'watch.cjs'))}`;
  return rig;
}

test('what only looks does not load the rules that tell secrets; what masks does', async () => {
  await using rig = await watchedRig();
  for (const looks of [['--version'], ['status'], ['agents'], ['salvage', 'list'], ['plan', 'check']])
    expect([looks, await loads(RULE, rig, ...looks)]).toEqual([looks, false]);
  expect(await loads(RULE, rig, 'status', 'no-such-task')).toBe(true);
});

test('what needs no prices does not load them, a run of commands included; what shows them does', async () => {
  await using rig = await watchedRig();
  for (const other of [['--version'], ['status'], ['agents'], ['plan', 'check'], ['run', '--fresh']])
    expect([other, await loads(PRICES, rig, ...other)]).toEqual([other, false]);
  expect(await loads(PRICES, rig, 'routing', 'models')).toBe(true);
});
