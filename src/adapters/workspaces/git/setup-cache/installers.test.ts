import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../../../../../test/support/git-repository.ts';
import { readInstallation } from './installers.ts';
import { dependence } from './local-packages.ts';

const installation = (line: string): ReturnType<typeof readInstallation> =>
  readInstallation({ command: { kind: 'shell', line } });

test.each([
  'npm ci',
  '  npm   ci  --no-audit --loglevel=error ',
  'npm install',
  'npm i --omit=dev',
  'pnpm install --frozen-lockfile',
  'corepack pnpm install',
  'yarn',
  'yarn install --immutable',
  'bun install --frozen-lockfile',
  'deno install --frozen',
  'composer install --no-interaction',
  'bundle install --jobs=4',
])('%s installs dependencies', (line) => {
  expect(installation(line)).not.toBeNull();
  const argv = line.trim().split(/ +/);
  expect(readInstallation({ command: { kind: 'argv', argv } })).not.toBeNull();
});

test.each([
  'npm install left-pad',
  'npm ci; rm -rf x',
  'npm ci && npm run build',
  'CI=1 npm ci',
  'npm ci > log',
  'npm run ci',
  'npm ci --prefix=other',
  'npm ci --workspace a',
  'npm ci $FLAGS',
  'npm ci # all',
  '(npm ci)',
  'npm ci\nnpm run build',
  './npm ci',
  'npx npm ci',
  'yarn add left-pad',
  'yarn build',
  'pnpm install --filter a',
  'bundle exec rake',
  'pip install -r requirements.txt',
  'uv sync',
  'cargo build',
  '',
])('%s may do anything', (line) => {
  expect(installation(line)).toBeNull();
  expect(readInstallation({ command: { kind: 'argv', argv: ['sh', '-c', line] } })).toBeNull();
});

const cases: readonly [string, string, Record<string, string>, RegExp][] = [
  ['nothing', 'npm ci', { 'package.json': '{"scripts":{"test":"x","prepare":"husky"}}' }, /^$/],
  [
    'a prepare script',
    'npm ci',
    { 'package.json': '{"scripts":{"prepare":"npm run build"}}' },
    /package\.json has the script "prepare"/,
  ],
  ['a script that is not run', 'npm ci --ignore-scripts', { 'package.json': '{"scripts":{"prepare":"tsc"}}' }, /^$/],
  [
    'a script of a workspace',
    'npm ci',
    { 'package.json': '{"workspaces":["a"]}', 'a/package.json': '{"scripts":{"postinstall":"node x"}}' },
    /a\/package\.json has the script "postinstall"/,
  ],
  [
    'a script of a package that is no workspace',
    'npm ci',
    { 'package.json': '{}', 'test/fixtures/a/package.json': '{"scripts":{"postinstall":"node x"}}' },
    /^$/,
  ],
  ['native code of its own', 'npm ci', { 'package.json': '{}', 'binding.gyp': '{}' }, /binding\.gyp/],
  ['a package file', 'npm ci', { 'package.json': '{"dependencies":{"a":"file:./a.tgz"}}', 'a.tgz': 'x' }, /^a\.tgz$/],
  ['a linked folder', 'npm ci', { 'package.json': '{"dependencies":{"a":"file:a"}}', 'a/package.json': '{}' }, /^$/],
  ['a copied folder', 'pnpm i', { 'package.json': '{"dependencies":{"a":"file:a"}}', 'a/package.json': '{}' }, /^a$/],
  [
    'a script of a linked folder',
    'npm ci',
    { 'package.json': '{"devDependencies":{"a":"./a"}}', 'a/package.json': '{"scripts":{"install":"make"}}' },
    /a\/package\.json has the script "install"/,
  ],
  ['a folder elsewhere', 'npm ci', { 'package.json': '{"dependencies":{"a":"file:../a"}}' }, /depends on \.\.\/a/],
  ['injected packages', 'pnpm i', { 'package.json': '{"dependenciesMeta":{"a":{"injected":true}}}' }, /injected/],
  [
    'injected packages of all',
    'pnpm i',
    { 'package.json': '{}', 'pnpm-workspace.yaml': 'injectWorkspacePackages: true' },
    /copied/,
  ],
  ['a broken manifest', 'npm ci', { 'package.json': '{' }, /cannot be read/],
  ['classes of the tree', 'composer install', { 'composer.json': '{"autoload":{"classmap":["src"]}}' }, /classes/],
  ['names of classes', 'composer install', { 'composer.json': '{"autoload":{"psr-4":{"A\\\\":"src"}}}' }, /^$/],
  ['scripts of composer', 'composer install', { 'composer.json': '{"scripts":{"post-install-cmd":"x"}}' }, /scripts/],
  ['a plain Gemfile', 'bundle', { Gemfile: 'source "https://rubygems.org"\ngem "rake"\n' }, /^$/],
  ['a Gemfile that reads files', 'bundle', { Gemfile: 'ruby File.read(".ruby-version")\n' }, /Gemfile reads more/],
];

test.each(cases)('an installation depends on %s', async (_, line, files, expected) => {
  const slot = temporaryDirectory();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(slot, name)), { recursive: true });
    writeFileSync(path.join(slot, name), text);
  }
  const found = installation(line);
  if (found === null) throw new Error('unknown');
  const result = await dependence({ slot, names: Object.keys(files) }, found, '');
  expect((result.also ?? [result.why]).join(', ')).toMatch(expected);
});
