import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { openStore } from '../src/store.js';

let folder;
let file;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shelf-'));
  file = join(folder, 'shelf.json');
});
afterEach(() => rm(folder, { recursive: true }));

test('a new shelf is empty and makes no file', async () => {
  const store = await openStore(file);
  assert.deepEqual(store.all(), []);
  await assert.rejects(readFile(file));
});

test('what was added is there after opening again', async () => {
  const store = await openStore(file, { now: () => new Date('2025-01-02') });
  await store.add({ url: 'https://a.example/', title: 'A', tags: ['Docs', 'docs', ' web '] });
  const again = await openStore(file);
  assert.deepEqual(again.all(), [
    { id: 1, url: 'https://a.example/', title: 'A', tags: ['docs', 'web'], note: '', added: '2025-01-02T00:00:00.000Z' },
  ]);
});

test('the same link is kept once, with the tags of both', async () => {
  const store = await openStore(file);
  await store.add({ url: 'https://a.example/', title: 'A', tags: ['one'] });
  await store.add({ url: 'https://a.example/', tags: ['two'] });
  assert.deepEqual(
    store.all().map(({ title, tags }) => [title, tags]),
    [['A', ['one', 'two']]],
  );
});

test('removing tells whether there was something to remove', async () => {
  const store = await openStore(file);
  const { id } = await store.add({ url: 'https://a.example/' });
  assert.equal(await store.remove(id), true);
  assert.equal(await store.remove(id), false);
});

test('changes made at once are all kept', async () => {
  const store = await openStore(file);
  await Promise.all(Array.from({ length: 20 }, (_, n) => store.add({ url: `https://a.example/${n}` })));
  assert.equal((await openStore(file)).all().length, 20);
});

test('a file that is no shelf is named, not overwritten', async () => {
  await writeFile(file, 'not json');
  await assert.rejects(openStore(file), /is no shelf/);
});
