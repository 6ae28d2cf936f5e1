import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

test('shows the page until it is asked to stop', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shelf-'));
  const env = { ...process.env, SHELF_FILE: join(folder, 'shelf.json') };
  const child = spawn(process.execPath, ['bin/shelf.js', 'serve', '--port', '0'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = await once(child.stdout, 'data');
    const page = await fetch(String(line).trim());
    assert.match(await page.text(), /<title>Shelf<\/title>/);
  } finally {
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    await rm(folder, { recursive: true });
    assert.equal(code, 0);
  }
});
