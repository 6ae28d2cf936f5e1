import { createHash, type Hash } from 'node:crypto';
import { access, constants, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import picomatch from 'picomatch';
import { commandArgv } from '../../../../model/command-line.ts';
import type { SetupStep } from '../../../../model/plan.ts';
import { installerInputs, readInstallation } from './installers.ts';
import { dependence } from './local-packages.ts';
import { manifestFormat } from './manifest.ts';

/** What decides what a setup makes. */
export type SetupInputs = {
  readonly steps: readonly SetupStep[];
  /** Environment of the steps. */
  readonly env: Readonly<Record<string, string>>;
  /** The user's own, which `env` is made from. */
  readonly userEnv: Readonly<Record<string, string | undefined>>;
  readonly slot: string;
  /** Tracked files of the tree by path: mode and object. */
  readonly tracked: ReadonlyMap<string, string>;
  /** Files that were copied into the workspace. */
  readonly copied: readonly string[];
  /** What else the workspace's files depend on, such as the rules of a sparse checkout. */
  readonly checkout: string;
};

/** The leading steps whose products can be kept, and the key they go by; what the tree and no word of the user's forbids. */
export type SetupKey = {
  /** How many leading steps; 0: none. */
  readonly steps: number;
  readonly key: string;
  /** Where installers of those steps must have left something. */
  readonly makes: readonly string[];
  readonly notes: readonly string[];
};

type Judged =
  | { readonly kind: 'cacheable'; readonly add: (hash: Hash) => Promise<void>; readonly makes: string | null }
  | { readonly kind: 'runs'; readonly why: string | null };

/** Judges the steps from the first on, as far as they can be kept, and works out their common key. */
export async function setupKey(inputs: SetupInputs): Promise<SetupKey> {
  const hash = createHash('sha256');
  put(hash, 'format', manifestFormat, process.platform, process.arch, inputs.checkout);
  put(hash, 'copied', ...inputs.copied);
  for (const [name, value] of relevantVariables(inputs)) put(hash, 'variable', name, value);
  // Submodules are commits: what they hold is known by them.
  for (const [name, entry] of inputs.tracked) {
    if (!entry.startsWith('160000')) continue;
    const there = await access(path.join(inputs.slot, name, '.git')).then(
      () => 'checked out',
      () => 'empty',
    );
    put(hash, 'submodule', name, entry, there);
  }
  const makes: string[] = [];
  const notes: string[] = [];
  let steps = 0;
  for (const step of inputs.steps) {
    const judged = await judge(step, inputs);
    if (judged.kind === 'runs') {
      if (judged.why !== null) notes.push(`setup runs each time: ${judged.why}`);
      break;
    }
    steps += 1;
    put(hash, 'step', step.directory, step.cache === 'auto' ? 'auto' : 'paths', ...commandArgv(step.command));
    await judged.add(hash);
    if (judged.makes !== null) makes.push(judged.makes);
  }
  return { steps, key: hash.digest('hex').slice(0, 32), makes, notes };
}

/** Words cannot run into one another. */
function put(hash: Hash, ...words: readonly (string | number)[]): void {
  for (const word of words) hash.update(`${Buffer.byteLength(String(word))}:${word}`);
  hash.update('\n');
}

async function judge(step: SetupStep, inputs: SetupInputs): Promise<Judged> {
  if (step.cache === 'never') return { kind: 'runs', why: null };
  const line = commandArgv(step.command).join(' ');
  const own = /\bBR_\w+/.exec(line)?.[0];
  if (own !== undefined && step.cache !== 'auto')
    return { kind: 'runs', why: `it uses ${own}, which is another in every workspace` };
  if ([...inputs.tracked].some(([name, entry]) => entry.startsWith('160000') && isBelow(name, step.directory)))
    return { kind: 'runs', why: `${step.directory} is in a submodule` };
  if (step.cache !== 'auto') return judgePaths(step, step.cache, inputs);
  return judgeInstaller(step, inputs);
}

const isBelow = (dir: string, name: string): boolean => dir === '' || name === dir || name.startsWith(`${dir}/`);

/** The user says which files decide. Exclusions begin with `!`; a name stands for all below it, too. */
function judgePaths(step: SetupStep, claims: readonly string[], inputs: SetupInputs): Judged {
  const options = { dot: true, noextglob: true, nonegate: true, posix: true };
  const matcher = (patterns: readonly string[]): ((name: string) => boolean) =>
    patterns.length === 0
      ? () => false
      : picomatch(
          patterns.flatMap((one) => [one.replace(/\/$/, ''), `${one.replace(/\/$/, '')}/**`]),
          options,
        );
  const wanted = matcher(claims.filter((claim) => !claim.startsWith('!')));
  const unwanted = matcher(claims.flatMap((claim) => (claim.startsWith('!') ? [claim.slice(1)] : [])));
  const decides = (name: string): boolean => wanted(name) && !unwanted(name);
  const names = [...inputs.tracked.keys(), ...inputs.copied].filter(decides);
  if (names.length === 0) return { kind: 'runs', why: `no file is at ${claims.join(', ')}` };
  const program =
    step.command.kind === 'argv' ? (step.command.argv[0] ?? '') : (step.command.line.split(/\s/)[0] ?? '');
  return {
    kind: 'cacheable',
    makes: null,
    add: async (hash) => {
      put(hash, 'claims', ...claims);
      await putFiles(hash, inputs, decides);
      await putPrograms(hash, inputs, [program, 'node']);
    },
  };
}

async function judgeInstaller(step: SetupStep, inputs: SetupInputs): Promise<Judged> {
  const installation = readInstallation(step);
  if (installation === null) return { kind: 'runs', why: null };
  const { installer, program } = installation;
  const directory = lockDirectory(step.directory, installer.locks, inputs.tracked);
  if (directory === null) return { kind: 'runs', why: `${program} has no lock file in the tree` };
  const tree = { slot: inputs.slot, names: [...inputs.tracked.keys()] };
  const { also, ...rest } = await dependence(tree, installation, directory);
  if (also === null) return { kind: 'runs', why: 'why' in rest ? rest.why : null };
  const decides = (name: string): boolean =>
    installerInputs.test(name) || also.some((one) => one === '.' || isBelow(one, name));
  return {
    kind: 'cacheable',
    makes: path.posix.join(directory, installer.makes),
    add: async (hash) => {
      await putFiles(hash, inputs, decides);
      await putPrograms(hash, inputs, [program, ...installer.runtimes]);
      const home = inputs.env['HOME'] ?? '';
      for (const name of installer.settings) put(hash, 'setting', name, await digestOf(path.join(home, name)));
    },
  };
}

/** Where the nearest lock file lies, from a directory upwards. */
function lockDirectory(from: string, locks: readonly string[], tracked: ReadonlyMap<string, string>): string | null {
  for (let at = from; ; at = path.posix.dirname(at)) {
    const directory = at === '.' ? '' : at;
    if (locks.some((lock) => tracked.has(path.posix.join(directory, lock)))) return directory;
    if (directory === '') return null;
  }
}

/** Tracked files by their objects, copied ones by what they hold. */
async function putFiles(hash: Hash, inputs: SetupInputs, decides: (name: string) => boolean): Promise<void> {
  for (const [name, entry] of inputs.tracked) if (decides(name)) put(hash, 'file', name, entry);
  for (const name of inputs.copied)
    if (decides(name) || /(^|\/)\.env(\.[^/]+)?$/.test(name))
      put(hash, 'copy', name, await digestOf(path.join(inputs.slot, name)));
}

async function digestOf(file: string): Promise<string> {
  const content = await readFile(file).catch(() => null);
  return content === null ? '' : createHash('sha256').update(content).digest('hex');
}

/** Which file a program is, its size and time stand for its version: asking it would take longer than many an installation. */
async function putPrograms(hash: Hash, { env }: SetupInputs, programs: readonly string[]): Promise<void> {
  for (const program of programs) put(hash, 'program', program, await identityOf(program, env['PATH'] ?? ''));
}

async function identityOf(program: string, searched: string): Promise<string> {
  if (program === '' || program.includes('/')) return '';
  for (const dir of searched.split(path.delimiter)) {
    const file = path.join(dir, program);
    try {
      await access(file, constants.X_OK);
      const { size, mtimeMs } = await stat(file);
      return [await realpath(file), size, mtimeMs].join(' ');
    } catch {
      // Not in this one.
    }
  }
  return '';
}

/** Settings of installers and compilers that users have in their environment. */
const installerVariable =
  /^(npm_config_.*|NODE_(ENV|OPTIONS|PATH)|YARN_.*|PNPM_.*|BUN_.*|DENO_.*|COMPOSER.*|BUNDLE_.*|GEM_.*|RUBY.*|RBENV_VERSION|PHP.*|CC|CXX|CFLAGS|CXXFLAGS|LDFLAGS|MAKEFLAGS|CI|.*_SKIP_.*DOWNLOAD)$/i;

/**
 * Variables the plan sets, and those of the user's that installers read. Ours are another in every attempt and decide nothing; what
 * names the workspace says the same in each.
 */
function relevantVariables({ env, userEnv, slot }: SetupInputs): [string, string][] {
  return Object.entries(env)
    .map(([name, value]): [string, string] => [name, value.replaceAll(slot, '.')])
    .filter(([name, value]) => !name.startsWith('BR_') && (userEnv[name] !== value || installerVariable.test(name)))
    .filter(([name]) => name !== 'PWD')
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
