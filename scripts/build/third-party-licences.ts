// The libraries bundled into dist/ ask that their copyright notice goes with every copy. This build plugin finds which
// packages really ended up in the bundle and writes their licences beside it.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Rolldown } from 'tsdown';

const marker = `${path.sep}node_modules${path.sep}`;

/** Emits THIRD-PARTY-LICENSES.txt; the build fails when a bundled package, or one of `besides`, says too little about its licence. */
export function thirdPartyLicences(besides: ReadonlySet<string>): Rolldown.Plugin {
  return {
    name: 'third-party-licences',
    generateBundle(_options, bundle): void {
      const folders = new Set<string>(besides);
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
      text: licenceText(folder, manifest),
    };
  });
  entries.sort((a, b) => a.title.localeCompare(b.title));
  const head = 'The files in this folder contain code of the packages below, each under its own licence.\n';
  return head + entries.map(({ title, text }) => `\n${'='.repeat(80)}\n${title}\n\n${text.trim()}\n`).join('');
}

function licenceText(folder: string, manifest: Readonly<Record<string, unknown>>): string {
  const name = readdirSync(folder).find((file) => /^(?:licen[cs]e|copying)/i.test(file));
  if (name !== undefined) return readFileSync(path.join(folder, name), 'utf8');
  const { author, license } = manifest;
  if (license !== 'MIT' || typeof author !== 'string') {
    throw new Error(`${folder} has no licence file: add its text by hand, or keep the package out of the bundle`);
  }
  // The package names MIT and its author but leaves the text out; the text is the same for everyone.
  return `The MIT License\n\nCopyright (c) ${author}\n\n${MIT}`;
}

/** https://spdx.org/licenses/MIT.html */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
