import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { createServer } from '../src/server.js';
import { openStore } from '../src/store.js';

let folder;
let server;
let base;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shelf-'));
  server = createServer(await openStore(join(folder, 'shelf.json'))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${server.address().port}`;
});
afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
});

const post = (body, headers = {}) => fetch(`${base}/api/bookmarks`, { method: 'POST', body: JSON.stringify(body), headers });

test('adds, finds and removes', async () => {
  const added = await post({ url: 'nodejs.org/?utm_source=x', title: 'Node.js', tags: ['docs'] });
  assert.equal(added.status, 201);
  const { id, url } = await added.json();
  assert.equal(url, 'https://nodejs.org/');
  const find = async (query) => (await fetch(`${base}/api/bookmarks?q=${encodeURIComponent(query)}`)).json();
  assert.equal((await find('tag:docs node')).length, 1);
  assert.equal((await find('python')).length, 0);
  assert.equal((await fetch(`${base}/api/bookmarks/${id}`, { method: 'DELETE' })).status, 204);
  assert.equal((await fetch(`${base}/api/bookmarks/${id}`, { method: 'DELETE' })).status, 404);
});

test('refuses what is no bookmark, and says why', async () => {
  const refused = await post({ url: 'javascript:alert(1)' });
  assert.equal(refused.status, 422);
  assert.match((await refused.json()).error, /no web address/);
  assert.equal((await post({ url: 'a.example', tags: [1] })).status, 422);
  assert.equal((await post('x'.repeat(100_000))).status, 413);
  assert.equal((await fetch(`${base}/api/bookmarks`, { method: 'POST', body: '{' })).status, 400);
});

test('takes no changes from other sites', async () => {
  assert.equal((await post({ url: 'a.example' }, { origin: 'https://evil.example' })).status, 403);
  assert.equal((await post({ url: 'a.example' }, { origin: base })).status, 201);
});

test('serves the page and no other file', async () => {
  const page = await fetch(`${base}/`);
  assert.match(page.headers.get('content-type'), /text\/html/);
  assert.match(await page.text(), /<title>Shelf<\/title>/);
  for (const path of ['/../package.json', '/%2e%2e/package.json', '/index.html/..', '/constructor'])
    assert.equal((await fetch(base + path)).status, path === '/index.html/..' ? 200 : 404, path);
});
