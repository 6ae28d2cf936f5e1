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

async function loadsRules(rig: Rig, ...args: readonly string[]): Promise<boolean> {
  const list = path.join(rig.home, 'loaded.txt');
  await writeFile(list, '');
  await rig.br(...args);
  const files = (await readFile(list, 'utf8')).trim().split('\n');
  expect(files.length).toBeGreaterThan(5);
  const texts = await Promise.all(files.map((url) => readFile(fileURLToPath(url), 'utf8')));
  return texts.some((text) => text.includes(RULE));
}

test('what only looks does not load the rules that tell secrets; what masks does', async () => {
  await using rig = await createRig();
  await rig.plan('name: small\ntasks:\n  - id: writes\n    run: echo x > x.txt\n');
  expect(await rig.br('run')).toMatchObject({ code: 0 });
  await writeFile(path.join(rig.home, 'watch.cjs'), WATCH);
  rig.env['LOADED'] = path.join(rig.home, 'loaded.txt');
  rig.env['NODE_OPTIONS'] = `--require ${JSON.stringify(path.join(rig.home, 'watch.cjs'))}`;
  for (const looks of [['--version'], ['status'], ['agents'], ['salvage', 'list'], ['plan', 'check']])
    expect([looks, await loadsRules(rig, ...looks)]).toEqual([looks, false]);
  expect(await loadsRules(rig, 'status', 'no-such-task')).toBe(true);
});
