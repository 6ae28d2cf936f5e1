import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDirectory, treeState } from '../../../../../test/support/git-repository.ts';
import { findEntry } from './entries.ts';
import { putProducts } from './fill.ts';
import { keepProducts } from './keep.ts';
import { differing, listProducts } from './manifest.ts';

/** Keeps and fills without end, a line for each that is done. */
const script = `
  import { mkdirSync } from 'node:fs';
  import { findEntry } from ${JSON.stringify(path.join(import.meta.dirname, 'entries.ts'))};
  import { putProducts } from ${JSON.stringify(path.join(import.meta.dirname, 'fill.ts'))};
  import { keepProducts } from ${JSON.stringify(path.join(import.meta.dirname, 'keep.ts'))};
  import { listProducts } from ${JSON.stringify(path.join(import.meta.dirname, 'manifest.ts'))};
  const [dir, way] = process.argv.slice(1);
  const products = await listProducts(dir + '/slot', ['node_modules'], () => false);
  for (let at = 0; ; at += 1) {
    const key = process.pid + '-' + at;
    await keepProducts({ pool: dir + '/pool', key, slot: dir + '/slot', products, way, now: 0 });
    console.log('kept');
    const entry = await findEntry(dir + '/pool', key);
    mkdirSync(dir + '/to-' + key);
    await putProducts({ from: entry.tree, to: dir + '/to-' + key, manifest: entry.manifest, way });
    console.log('filled');
  }
`;

test('after kill -9 at any moment what is kept is whole, and what was left half done goes', async () => {
  const dir = temporaryDirectory();
  const slot = path.join(dir, 'slot');
  for (let at = 0; at < 150; at += 1) {
    mkdirSync(path.join(slot, `node_modules/package-${at}/lib`), { recursive: true });
    writeFileSync(path.join(slot, `node_modules/package-${at}/lib/index.js`), `module.exports = ${at};\n`);
    writeFileSync(path.join(slot, `node_modules/package-${at}/package.json`), '{}');
  }
  const pool = path.join(dir, 'pool');
  for (const [lines, way] of [
    [1, 'hardlink'],
    [2, 'copy'],
    [3, 'hardlink'],
    [4, 'copy'],
  ] as const)
    await killedAfter(lines, [dir, way]);
  const cache = path.join(pool, 'cache');
  const keys = readdirSync(cache).filter((name) => !name.startsWith('.'));
  expect(keys.length).toBeGreaterThanOrEqual(4);
  for (const key of keys) {
    const entry = await findEntry(pool, key);
    if (entry === null) throw new Error(`${key} cannot be read`);
    expect(await differing(entry.tree, entry.manifest.products)).toEqual([]);
    const to = path.join(dir, `again-${key}`);
    mkdirSync(to);
    await putProducts({ from: entry.tree, to, manifest: entry.manifest, way: 'hardlink' });
    const names = (top: string): string[] => treeState(top).map((line) => line.replace(/^(file \d+) [\d.]+/, '$1'));
    expect(names(to)).toEqual(names(slot));
  }
  const products = await listProducts(slot, ['node_modules'], () => false);
  await keepProducts({ pool, key: 'last', slot, products, way: 'hardlink', now: 0 });
  expect(readdirSync(cache).filter((name) => name.startsWith('.'))).toEqual([]);
});

/** Kills it right after a line, which is some way into the next piece of work. */
function killedAfter(lines: number, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let seen = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      seen += text.split('\n').length - 1;
      if (seen >= lines) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('close', (_, signal) => (signal === 'SIGKILL' ? resolve() : reject(new Error('it ended by itself'))));
  });
}
