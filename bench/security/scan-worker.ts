// One way to go through files, in a process of its own: `scan-worker.ts <way> <folder> <list of files>`; prints what it took as JSON.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Library from '../../src/security.ts';
import { repositoryRoot } from '../peers.ts';
import { openSecretlint } from './secretlint.ts';

/** What a way took. CPU is user and system time of the process with its threads. */
export type Took = {
  readonly wall: number;
  readonly cpu: number;
  readonly bytes: number;
  readonly files: number;
  readonly found: number;
  /** Most memory the process had, in bytes. */
  readonly peak: number;
};

// What is installed, as it was built: threads of the sources would each read thousands of files first.
const built = pathToFileURL(path.join(repositoryRoot, 'dist', 'security.js')).href;
const { createMasker, createSecretScanner, defaultSettings, isRefusal, scan } = (await import(built)) as typeof Library;

type Came = { bytes: number; files: number; found: number };

const [way = '', folder = '', list = ''] = process.argv.slice(2);

/** Reads every file, and does something with its bytes. */
async function eachFile(look: (bytes: Buffer, file: string) => number | Promise<number>): Promise<Came> {
  const came: Came = { bytes: 0, files: 0, found: 0 };
  for (const file of readFileSync(list, 'utf8').split('\n')) {
    const bytes = readFileSync(path.join(folder, file));
    came.bytes += bytes.length;
    came.files += 1;
    came.found += await look(bytes, file);
  }
  return came;
}

async function scanned(target: Library.ScanTarget, threads: number, sql: boolean): Promise<Came> {
  const settings = { ...defaultSettings('00'.repeat(32)), sql };
  const report = await scan(target, { cwd: folder, settings, threads });
  if (isRefusal(report)) throw new Error(report.cause);
  return { bytes: report.bytes, files: report.files, found: report.findings.length };
}

const TREE: Library.ScanTarget = { kind: 'tree', paths: ['.'], options: { hidden: true, ignored: true } };
const HISTORY: Library.ScanTarget = { kind: 'history', revisions: ['--all'] };

const WAYS: Readonly<Record<string, () => Promise<Came>>> = {
  read: async () => await eachFile(() => 0),
  find: async () => await eachFile((bytes) => (bytes.includes('no such text is here, of this length') ? 1 : 0)),
  secrets: async () => {
    const scanner = createSecretScanner();
    return await eachFile((bytes, file) => scanner.scan({ bytes, path: file }).length);
  },
  secretlint: async () => {
    const peer = await openSecretlint();
    return await eachFile(async (bytes, file) => ((await peer.finds(bytes.toString('utf8'), file)) ? 1 : 0));
  },
  mask: async () => {
    const masker = createMasker([`${'a1b2c3d4'.repeat(3)}x`, 'correct horse 7 battery']);
    return await eachFile((bytes) => (masker.mask(bytes.toString('utf8')).includes('[masked]') ? 1 : 0));
  },
  create: async () => {
    createSecretScanner();
    return await Promise.resolve({ bytes: 0, files: 0, found: 0 });
  },
  'tree-1': async () => await scanned(TREE, 1, false),
  'tree-2': async () => await scanned(TREE, 2, false),
  'tree-2-sql': async () => await scanned(TREE, 2, true),
  'history-1': async () => await scanned(HISTORY, 1, true),
  'history-2': async () => await scanned(HISTORY, 2, true),
};

const run = WAYS[way];
if (run === undefined) throw new Error(`no way is called ${way}`);
const [began, before] = [performance.now(), process.cpuUsage()];
const came = await run();
const { user, system } = process.cpuUsage(before);
const took: Took = {
  ...came,
  wall: performance.now() - began,
  cpu: (user + system) / 1000,
  peak: process.resourceUsage().maxRSS * 1024,
};
process.stdout.write(JSON.stringify(took));
