import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { BenchCase, Section } from '../case.ts';
import { npm, peerHome, repositoryRoot, type Peer } from '../peers.ts';
import { placeFiles } from '../place-files.ts';
import { digits, times } from '../words.ts';

const peers: readonly Peer[] = ['nx', 'turbo', 'lage'];

/** What lies on the disk after `npm install`. */
export const installedSize: BenchCase = {
  name: 'installed-size',
  run: async (bench): Promise<Section> => {
    const folder = await bench.folder('size');
    await npm(['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: repositoryRoot });
    const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz')) ?? '';
    await placeFiles(folder, { 'package.json': '{"private":true}\n' });
    const flags = ['--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
    await npm(['install', ...flags, `./${tarball}`], { cwd: folder });
    const own = await sizeOf(path.join(folder, 'node_modules'));
    const rows = [row('br', own, own)];
    const notes: string[] = [];
    for (const peer of peers) {
      if (bench.without.has(peer)) {
        rows.push([peer, 'left out', '', '']);
        continue;
      }
      const home = await peerHome(peer, bench.say);
      rows.push(
        typeof home === 'string'
          ? row(peer, await sizeOf(path.join(home, 'node_modules')), own)
          : [peer, home.missing, '', ''],
      );
    }
    return {
      title: 'Installed size',
      about:
        'Bytes of all files in `node_modules` after `npm install` of this package alone, packed as npm would publish it, and of each peer alone, with what they require on ' +
        'this system.',
      tables: [{ columns: ['', 'br ÷ this', 'MB', 'packages'], rows }],
      aims: [{ what: 'br with its required dependencies', unit: ' MB', atMost: 30, measured: own.bytes / 1e6 }],
      notes,
    };
  },
};

type Size = { readonly bytes: number; readonly packages: number };

function row(name: string, size: Size, own: Size): readonly string[] {
  return [name, times(own.bytes / size.bytes), digits(size.bytes / 1e6), String(size.packages)];
}

async function sizeOf(modules: string): Promise<Size> {
  const entries = await readdir(modules, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await lstat(path.join(file.parentPath, file.name))).size),
  );
  // A package lies in node_modules itself, or in the folder of its scope there.
  const packages = files.filter(
    (file) =>
      file.name === 'package.json' && /(^|[/\\])node_modules[/\\](@[^/\\]+[/\\])?[^@/\\][^/\\]*$/.test(file.parentPath),
  );
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), packages: packages.length };
}
