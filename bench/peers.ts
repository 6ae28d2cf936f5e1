import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Missing, ToolName } from './case.ts';
import { buildRunner } from './tools/buildrunner.ts';
import { lage } from './tools/lage.ts';
import { gnuMake } from './tools/make.ts';
import { nx } from './tools/nx.ts';
import type { Tool } from './tools/tool.ts';
import { turbo } from './tools/turbo.ts';

const execFileAsync = promisify(execFile);

/** The repository's top folder. */
export const repositoryRoot: string = path.resolve(import.meta.dirname, '..');

/** Where peers live between runs; ignored by git. */
const peersFolder = path.join(repositoryRoot, '.tools', 'bench');

/** Peers that come from npm; `bench/peers/<name>/` pins each with all it depends on. */
export type Peer = 'nx' | 'turbo' | 'lage' | 'duckdb';
const factories = { nx, turbo, lage };

/** What installing needs. */
export type Surroundings = {
  readonly env: Readonly<Record<string, string>>;
  readonly say: (line: string) => void;
};

/** Finds a tool, and installs it first where it comes from npm and is not there. */
export async function findTool(name: ToolName, { env, say }: Surroundings): Promise<Tool | Missing> {
  if (name === 'br') return buildRunner(await ownVersion(), env);
  if (name === 'make') return await findMake(env);
  const home = await peerHome(name, say);
  return typeof home === 'string' ? factories[name](await peerVersion(name), home, env) : home;
}

/** The folder a peer is installed in, alone: `node_modules` there is what its users get. */
export async function peerHome(name: Peer, say: (line: string) => void): Promise<string | Missing> {
  const version = await peerVersion(name);
  const home = path.join(peersFolder, `${name}-${version}-${process.platform}-${process.arch}`);
  if (existsSync(home)) return home;
  say(`fetching ${name} ${version} (once)`);
  await mkdir(peersFolder, { recursive: true });
  const staging = await mkdtemp(path.join(peersFolder, 'staging-'));
  try {
    for (const file of ['package.json', 'package-lock.json']) {
      await copyFile(path.join(import.meta.dirname, 'peers', name, file), path.join(staging, file));
    }
    // Not `npm ci`: that refuses a lock file made where packages for other systems could not be seen.
    await npm(['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: staging });
    // Another bench may have been quicker: then its copy is as good.
    await rename(staging, home).catch(() => undefined);
    return existsSync(home) ? home : { missing: `could not be installed into ${path.basename(peersFolder)}` };
  } catch (error) {
    return { missing: `could not be installed: ${words(error)}` };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Runs npm: the one that runs the bench where npm runs it, else the one on PATH. Rejects when it fails. */
export async function npm(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<string> {
  const own = process.env['npm_execpath'];
  const [program, first] =
    own !== undefined && path.basename(own) === 'npm-cli.js' ? [process.execPath, [own]] : ['npm', []];
  const shell = process.platform === 'win32';
  return (await execFileAsync(program, [...first, ...args], { ...options, shell, maxBuffer: 64 << 20 })).stdout;
}

async function findMake(env: Readonly<Record<string, string>>): Promise<Tool | Missing> {
  const said = await execFileAsync('make', ['--version'], { env }).catch(() => null);
  const [, version] = /^GNU Make (\S+)/.exec(said?.stdout ?? '') ?? [];
  return version === undefined ? { missing: 'GNU make was not found on PATH' } : gnuMake(version);
}

/** The version that is pinned: of the only package that a peer's own one depends on. */
export async function peerVersion(name: Peer): Promise<string> {
  const text = await readFile(path.join(import.meta.dirname, 'peers', name, 'package.json'), 'utf8');
  const { dependencies } = JSON.parse(text) as { readonly dependencies: Readonly<Record<string, string>> };
  return Object.values(dependencies)[0] ?? 'unknown';
}

async function ownVersion(): Promise<string> {
  const text = await readFile(path.join(repositoryRoot, 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

/** npm's code for what went wrong (`ECONNREFUSED`), which names no machine; else its last words. */
function words(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  const [, code] = /^npm error code (\S+)$/m.exec(said) ?? [];
  return code === undefined ? (said.trim().split('\n').at(-1) ?? '').slice(0, 200) : `npm says ${code}`;
}
