import type { SetupStep } from '../../../../model/plan.ts';

/** What a package manager's installation depends on and makes. */
export type Installer = {
  /** The program, and the words after it that install what the lock file says. `[]`: nothing but the program. */
  readonly commands: readonly (readonly string[])[];
  /** One of them lies where it runs, or above. */
  readonly locks: readonly string[];
  /** Flags that do not change what else decides, without their value. */
  readonly flags: readonly string[];
  /** What it makes where the lock file lies; where it is not found afterwards, the dependencies went elsewhere. */
  readonly makes: string;
  /** Whose local packages may run scripts at installation: judged by `local-packages.ts`. */
  readonly family: 'javascript' | 'composer' | 'bundler';
  /** Programs whose version decides with it. */
  readonly runtimes: readonly string[];
  /** Settings of the user's own it reads, below the home directory. */
  readonly settings: readonly string[];
};

const silence = ['--silent', '--quiet', '--no-color', '--color', '--no-progress', '--progress', '--loglevel'];

/**
 * Installers that make the same of the same lock file, by their documentation. What is not here always runs: installers that
 * compile the project itself (cargo, go, maven), that keep nothing in the tree, or that make what cannot be moved (Python's
 * virtual environments).
 */
const installers: readonly Installer[] = [
  {
    commands: ['ci', 'clean-install', 'install', 'i'].map((word) => ['npm', word]),
    locks: ['package-lock.json', 'npm-shrinkwrap.json'],
    flags: [
      ...silence,
      '-s',
      '-q',
      '--audit',
      '--no-audit',
      '--fund',
      '--no-fund',
      '--ignore-scripts',
      '--offline',
      '--prefer-offline',
      '--prefer-online',
      '--legacy-peer-deps',
      '--strict-peer-deps',
      '--include',
      '--omit',
      '--production',
      '--no-save',
      '--foreground-scripts',
    ],
    makes: 'node_modules',
    family: 'javascript',
    runtimes: ['node'],
    settings: ['.npmrc'],
  },
  {
    commands: [
      ['pnpm', 'install'],
      ['pnpm', 'i'],
    ],
    locks: ['pnpm-lock.yaml'],
    flags: [
      ...silence,
      '--frozen-lockfile',
      '--ignore-scripts',
      '--offline',
      '--prefer-offline',
      '--prod',
      '--dev',
      '--no-optional',
      '--reporter',
      '--strict-peer-dependencies',
    ],
    makes: 'node_modules',
    family: 'javascript',
    runtimes: ['node'],
    settings: ['.npmrc', '.config/pnpm/rc', '.config/pnpm/config.yaml'],
  },
  {
    commands: [['yarn'], ['yarn', 'install']],
    locks: ['yarn.lock'],
    flags: [
      ...silence,
      '--immutable',
      '--immutable-cache',
      '--check-cache',
      '--frozen-lockfile',
      '--ignore-scripts',
      '--offline',
      '--prefer-offline',
      '--non-interactive',
      '--production',
      '--ignore-engines',
      '--inline-builds',
    ],
    makes: 'node_modules',
    family: 'javascript',
    runtimes: ['node'],
    settings: ['.npmrc', '.yarnrc', '.yarnrc.yml'],
  },
  {
    commands: [
      ['bun', 'install'],
      ['bun', 'i'],
      ['bun', 'ci'],
    ],
    locks: ['bun.lock', 'bun.lockb'],
    flags: [...silence, '--frozen-lockfile', '--ignore-scripts', '--production', '--no-save', '--no-summary'],
    makes: 'node_modules',
    family: 'javascript',
    runtimes: [],
    settings: ['.npmrc', '.bunfig.toml'],
  },
  {
    commands: [['deno', 'install']],
    locks: ['deno.lock'],
    flags: [...silence, '--frozen'],
    makes: 'node_modules',
    family: 'javascript',
    runtimes: [],
    settings: ['.npmrc'],
  },
  {
    commands: [
      ['composer', 'install'],
      ['composer', 'i'],
    ],
    locks: ['composer.lock'],
    flags: [
      ...silence,
      '--no-interaction',
      '-n',
      '--no-ansi',
      '--ansi',
      '--no-dev',
      '--no-scripts',
      '--no-plugins',
      '--prefer-dist',
      '--no-audit',
      '--ignore-platform-reqs',
    ],
    makes: 'vendor',
    family: 'composer',
    runtimes: ['php'],
    settings: ['.config/composer/config.json', '.config/composer/auth.json', '.composer/config.json'],
  },
  {
    commands: [['bundle'], ['bundle', 'install']],
    locks: ['Gemfile.lock', 'gems.locked'],
    flags: [...silence, '--jobs', '--retry', '--local', '--prefer-local'],
    makes: 'vendor/bundle',
    family: 'bundler',
    runtimes: ['ruby'],
    settings: ['.bundle/config'],
  },
];

/** A step that is an installer's, with its words after the program's own. */
export type Installation = {
  readonly installer: Installer;
  readonly program: string;
  readonly flags: readonly string[];
};

/** Words that no shell gives a meaning to. */
const plainWords = /^[\w@+:,./-]+(=[\w@+:,./-]+)?( +[\w@+:,./-]+(=[\w@+:,./-]+)?)*$/;

/** Reads a step's command as one of an installer's; null where it is not surely that and nothing else. */
export function readInstallation({ command }: Pick<SetupStep, 'command'>): Installation | null {
  if (command.kind === 'shell' && !plainWords.test(command.line.trim())) return null;
  const all = command.kind === 'argv' ? command.argv : command.line.trim().split(/ +/);
  const words = all[0] === 'corepack' ? all.slice(1) : all;
  const [program = ''] = words;
  for (const installer of installers) {
    const fitting = installer.commands
      .filter((one) => one.every((word, at) => words[at] === word))
      .toSorted((a, b) => b.length - a.length)[0];
    if (fitting === undefined) continue;
    const flags = words.slice(fitting.length);
    const known = new Set(installer.flags);
    return flags.every((flag) => known.has(flag.split('=', 1)[0] ?? '')) ? { installer, program, flags } : null;
  }
  return null;
}

/**
 * Names of files an installer may read, wherever they lie: manifests, lock files, settings, the version of a runtime that a
 * version manager picks by them. Patches are any file below the folders they are kept in by custom.
 */
export const installerInputs: RegExp = new RegExp(
  [
    String.raw`(^|/)(package\.json|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|pnpm-workspace\.yaml)$`,
    String.raw`(^|/)(\.npmrc|\.yarnrc|\.yarnrc\.yml|\.pnpmfile\.c?js|bun\.lockb?|bunfig\.toml|lerna\.json|rush\.json|\.npmignore)$`,
    String.raw`(^|/)(deno\.jsonc?|deno\.lock|import_map\.json)$`,
    String.raw`(^|/)(composer\.json|composer\.lock|auth\.json|symfony\.lock)$`,
    String.raw`(^|/)(Gemfile|Gemfile\.lock|gems\.rb|gems\.locked|[^/]+\.gemspec|\.bundle/config)$`,
    String.raw`(^|/)(\.nvmrc|\.node-version|\.tool-versions|\.?mise\.toml|\.ruby-version|\.php-version|\.bun-version|\.volta)$`,
    String.raw`(^|/)(patches|\.yarn/(patches|releases|plugins|cache)|vendor/cache)/`,
  ].join('|'),
);
