import { defineConfig, type UserConfig } from 'tsdown';
import { grammars } from './scripts/build/grammars.ts';
import { thirdPartyLicences } from './scripts/build/third-party-licences.ts';

/** What dist/ offers to somebody outside it: one line each. */
const entries = {
  index: 'src/index.ts',
  testing: 'src/testing.ts',
  'cli/main': 'src/cli/main.ts',
  // A program of its own, found by its name: adapters/agents/replay/find-player.ts.
  'replay-player': 'src/adapters/agents/replay/player.ts',
  // Another one: adapters/agents/acp/find-client.ts.
  'acp-client': 'src/adapters/agents/acp/client/main.ts',
  security: 'src/security.ts',
  // A thread of it: security/scan/threads.ts.
  'security-worker': 'src/security/scan/worker.ts',
  // Required when the first text is masked: security/masking/scanner-detectors.ts.
  'security-scanner': 'src/security/secrets/scanner.ts',
};

/** Entries that people import, and which therefore ship types. */
const typed = ['src/index.ts', 'src/security.ts', 'src/testing.ts'];

/** Packages of which files are shipped as they are. */
const besides = new Set<string>();

const config: UserConfig = defineConfig({
  entry: entries,
  format: 'esm',
  platform: 'node',
  target: 'node22.18',
  fixedExtension: false,
  dts: { entry: typed },
  // devDependencies are bundled, dependencies stay outside: docs/decisions/0002-bundle-the-libraries.md.
  deps: { onlyBundle: false },
  // Names and lines stay readable: a user's stack trace must point at something.
  minify: false,
  sourcemap: false,
  // What explains the code is in the repository, and in the types: here it would be a sixth of the package.
  outputOptions: { comments: { legal: true, annotation: true, jsdoc: false } },
  plugins: [grammars((folder) => besides.add(folder)), thirdPartyLicences(besides)],
});

export default config;
