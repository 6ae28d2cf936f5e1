import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { main } from '../src/main.js';

let folder;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'shelf-'))));
afterEach(() => rm(folder, { recursive: true }));

async function shelf(...args) {
  const lines = [];
  const print = (line) => lines.push(line);
  const code = await main(args, { env: { SHELF_FILE: join(folder, 'shelf.json') }, print, complain: print });
  return { code, output: lines.join('\n') };
}

test('adds, lists, finds and removes', async () => {
  await shelf('add', 'nodejs.org/api?utm_source=x', '--title', 'Node.js API', '--tag', 'docs');
  await shelf('add', 'sqlite.org', '--tag', 'database');
  assert.match((await shelf('list')).output, /Node\.js API #docs\n +https:\/\/nodejs\.org\/api$/m);
  assert.doesNotMatch((await shelf('list', 'tag:database')).output, /Node/);
  assert.deepEqual(await shelf('remove', '1'), { code: 0, output: 'Removed 1.' });
  assert.doesNotMatch((await shelf('list')).output, /Node/);
});

test('help names every command', async () => {
  const { code, output } = await shelf();
  assert.equal(code, 0);
  for (const name of ['add', 'list', 'remove']) assert.match(output, new RegExp(`shelf ${name} `));
});

test('tells what it did not understand', async () => {
  assert.equal((await shelf('borrow')).code, 2);
  assert.equal((await shelf('add', 'nodejs.org', '--colour', 'red')).code, 2);
});

test('tells what went wrong', async () => {
  assert.deepEqual(await shelf('add', 'file:///etc/passwd'), {
    code: 1,
    output: 'shelf add: "file:///etc/passwd" is no web address',
  });
  assert.equal((await shelf('remove', '9')).code, 1);
});
