import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const html = await readFile('web/index.html', 'utf8');
const script = await readFile('web/app.js', 'utf8');

test('every file the page names is there, and none is fetched from elsewhere', () => {
  const named = Array.from(html.matchAll(/(?:href|src)="([^"]+)"/g), ([, file]) => file).filter((file) => file !== 'data:,');
  assert.deepEqual(named, ['style.css', 'app.js']);
  for (const file of named) assert.ok(existsSync(`web/${file}`), file);
  assert.doesNotMatch(html + script, /src="https?:|fetch\(['"`]https?:/);
});

test('the script only asks for elements the page has', () => {
  const ids = new Set(Array.from(html.matchAll(/\bid="([^"]+)"/g), ([, id]) => id));
  const asked = Array.from(script.matchAll(/byId\('([^']+)'\)/g), ([, id]) => id);
  assert.ok(asked.length > 5);
  for (const id of asked) assert.ok(ids.has(id), id);
});

test('every field has a label', () => {
  const fields = html.match(/<(input|textarea)\b/g).length;
  const labels = html.match(/<label\b[\s\S]*?<(input|textarea)\b/g).length;
  assert.equal(labels, fields);
});
