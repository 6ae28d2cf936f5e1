// The libraries bundled into dist/ ask that their copyright notice goes with every copy. This build plugin finds which
// packages really ended up in the bundle and writes their licences beside it.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Rolldown } from 'tsdown';

const marker = `${path.sep}node_modules${path.sep}`;

/** Emits THIRD-PARTY-LICENSES.txt; the build fails when a bundled package has no licence file. */
export function thirdPartyLicences(): Rolldown.Plugin {
  return {
    name: 'third-party-licences',
    generateBundle(_options, bundle): void {
      const folders = new Set<string>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of chunk.moduleIds) {
          const folder = packageFolder(id);
          if (folder !== undefined) folders.add(folder);
        }
      }
      if (folders.size === 0) return;
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENSES.txt', source: notices([...folders]) });
    },
  };
}

/** The folder of the installed package that a module belongs to; undefined for our own modules. */
function packageFolder(id: string): string | undefined {
  const [file = ''] = id.replace(/^\0+/, '').split('?');
  const at = file.lastIndexOf(marker);
  if (at < 0) return undefined;
  const [scopeOrName = '', name = ''] = file.slice(at + marker.length).split(path.sep);
  return path.join(file.slice(0, at + marker.length), scopeOrName, scopeOrName.startsWith('@') ? name : '');
}

function notices(folders: readonly string[]): string {
  const entries = folders.map((folder) => {
    const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
    return {
      title: `${String(manifest['name'])} ${String(manifest['version'])} (${String(manifest['license'])})`,
      text: licenceText(folder),
    };
  });
  entries.sort((a, b) => a.title.localeCompare(b.title));
  const head = 'The files in this folder contain code of the packages below, each under its own licence.\n';
  return head + entries.map(({ title, text }) => `\n${'='.repeat(80)}\n${title}\n\n${text.trim()}\n`).join('');
}

function licenceText(folder: string): string {
  const name = readdirSync(folder).find((file) => /^(?:licen[cs]e|copying)/i.test(file));
  if (name === undefined) {
    throw new Error(`${folder} has no licence file: add its text by hand, or keep the package out of the bundle`);
  }
  return readFileSync(path.join(folder, name), 'utf8');
}
