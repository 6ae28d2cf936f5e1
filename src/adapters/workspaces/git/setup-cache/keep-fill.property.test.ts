import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryDirectory, treeState } from '../../../../../test/support/git-repository.ts';
import { findEntry } from './entries.ts';
import { putProducts } from './fill.ts';
import { keepProducts } from './keep.ts';
import { differing, listProducts } from './manifest.ts';

/** What may lie at a path; a path through a file is passed over. */
type Thing =
  | { readonly kind: 'file'; readonly content: string; readonly mode: number; readonly time: number }
  | { readonly kind: 'directory'; readonly mode: number }
  | { readonly kind: 'link'; readonly to: string };

const part = fc.constantFrom('a', 'a-b', 'ü d', 'e\nf', 'node_modules', '.cache', '.bin', 'vendor');
const anyPath = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
const thing: fc.Arbitrary<Thing> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('file' as const),
      content: fc.constantFrom('', 'x', 'SLOT/bin', 'nul\0SLOT', 'é SLOT0 SLOT'),
      mode: fc.constantFrom(0o644, 0o755, 0o400, 0o600),
      time: fc.integer({ min: 1, max: 2_000_000_000 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('directory' as const), mode: fc.constantFrom(0o755, 0o700, 0o555) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('link' as const), to: fc.constantFrom('a', '../a', 'nowhere') }),
  },
);

function build(slot: string, things: readonly (readonly [string, Thing])[]): void {
  const modes: [string, number][] = [];
  for (const [name, what] of things) {
    const file = path.join(slot, name);
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      if (what.kind === 'directory') {
        mkdirSync(file);
        modes.push([file, what.mode]);
      } else if (what.kind === 'link') symlinkSync(what.to, file);
      else {
        writeFileSync(file, what.content.replaceAll('SLOT', slot), { flag: 'wx' });
        utimesSync(file, what.time, what.time);
        chmodSync(file, what.mode);
      }
    } catch {
      // Something else lies there or in the way.
    }
  }
  for (const [file, mode] of modes) chmodSync(file, mode);
}

/** Kinds, permissions, times and contents of everything; the workspace's own name, which texts may hold, as SLOT. */
const stateOf = (slot: string): string[] =>
  treeState(slot).map((line) => {
    const [, what = '', name] = /^(file \d+ [\d.]+) (.*) \w+$/s.exec(line) ?? [];
    if (name === undefined) return line;
    const content = readFileSync(path.join(slot, name), 'latin1');
    return `${what} ${name} ${content.includes('\0') ? '' : content.replaceAll(new RegExp(`${slot}(?!\\d)`, 'g'), 'SLOT')}`;
  });

test.each(['reflink', 'hardlink', 'copy'] as const)('what is kept and filled by %s is what was there', async (way) => {
  const top = temporaryDirectory();
  let round = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(anyPath, thing), { maxLength: 25 }), async (things) => {
      const dir = path.join(top, String((round += 1)));
      const [slot, other, pool]: readonly [string, string, string] = [
        path.join(dir, 'slot-1'),
        path.join(dir, 'slot-2'),
        path.join(dir, 'pool'),
      ];
      for (const one of [slot, other]) mkdirSync(one, { recursive: true });
      build(slot, things);
      const names = [...new Set(things.map(([name]) => name.split('/')[0] ?? ''))];
      const products = await listProducts(slot, names, () => false);
      await keepProducts({ pool, key: 'k', slot, products, way, now: 0 });
      const entry = await findEntry(pool, 'k');
      if (entry === null) throw new Error('nothing was kept');
      await putProducts({ from: entry.tree, to: other, manifest: entry.manifest, way });
      expect(stateOf(other)).toEqual(stateOf(slot));
      expect(await differing(entry.tree, entry.manifest.products)).toEqual([]);
      rmSync(dir, { recursive: true, force: true });
    }),
    { numRuns: 40 },
  );
});
