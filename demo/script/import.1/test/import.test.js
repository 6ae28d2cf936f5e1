import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { toHtml } from '../src/formats/html.js';
import { fromHtml } from '../src/formats/read-html.js';
import { main } from '../src/main.js';

let folder;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'shelf-'))));
afterEach(() => rm(folder, { recursive: true }));

const shelf = (file, ...args) => main(args, { env: { SHELF_FILE: join(folder, file) }, print: () => {} });

test('reads what export writes', () => {
  const bookmarks = [
    { url: 'https://a.example/?x=1&y="2"', title: 'A <b> & c', tags: ['one', 'two'], note: 'é & so on', added: '2025-01-01T00:00:00.000Z' },
  ];
  assert.deepEqual(fromHtml(toHtml(bookmarks)), bookmarks);
});

test('passes over folders and what is no web address', () => {
  const html = '<DT><H3>Folder</H3><DL><DT><A HREF="javascript:void(0)">x</A><DT><A HREF="https://a.example/">A</A></DL>';
  assert.deepEqual(fromHtml(html), [{ url: 'https://a.example/', title: 'A', tags: [], note: '' }]);
});

for (const format of ['html', 'json']) {
  test(`a shelf survives the way through ${format}`, async () => {
    await shelf('one.json', 'add', 'https://a.example/', '--title', 'A & B', '--tag', 'x');
    await shelf('one.json', 'export', join(folder, `out.${format}`));
    assert.equal(await shelf('two.json', 'import', join(folder, `out.${format}`)), 0);
    assert.equal(await shelf('two.json', 'import', join(folder, `out.${format}`)), 0);
    const { openStore } = await import('../src/store.js');
    const stored = (await openStore(join(folder, 'two.json'))).all();
    assert.deepEqual(
      stored.map(({ url, title, tags }) => ({ url, title, tags })),
      [{ url: 'https://a.example/', title: 'A & B', tags: ['x'] }],
    );
  });
}

test('the sample reading list loses its tracking on the way', async () => {
  await shelf('one.json', 'import', 'samples/reading-list.html');
  const { openStore } = await import('../src/store.js');
  const stored = (await openStore(join(folder, 'one.json'))).all();
  assert.equal(stored.length, 12);
  assert.ok(stored.every(({ url }) => !url.includes('utm_')));
  assert.ok(stored.some(({ title }) => title === 'URL — Web APIs'));
});
