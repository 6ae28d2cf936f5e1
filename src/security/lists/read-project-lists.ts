import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Baseline, readBaseline } from './baseline.ts';
import { readGitleaksConfig } from './gitleaks-config.ts';
import {
  type IgnoreList,
  type IgnoreRule,
  readGitleaksIgnore,
  readSecurityIgnore,
  readWhitelist,
} from './ignore-files.ts';
import type { ProjectLists } from './project-lists.ts';

/** Where a project's lists are looked for. Files that the user names must be there; the others may be. */
export type ListPlaces = {
  readonly root: string;
  /** Relative to the caller's directory, or absolute; null: none. */
  readonly baseline: string | null;
  /** A .gitleaks.toml; null: the one at the root, where there is one. */
  readonly config: string | null;
};

/** Why a file that was named cannot be used. */
export type ListRefusal = { readonly cause: string; readonly remedy: string };

const WHITELIST = '.buildrunner/security/whitelist.txt';
const GITLEAKS = '.gitleaks.toml';

/** Reads `.securityignore`, `.gitleaksignore`, the original's whitelist, `.gitleaks.toml` and a baseline. */
export async function readProjectLists({
  root,
  baseline,
  config,
}: ListPlaces): Promise<(ProjectLists & { readonly baseline: Baseline | null }) | ListRefusal> {
  const known = baseline === null ? null : await readNamedBaseline(baseline);
  if (known !== null && 'cause' in known) return known;
  const gitleaks = await readGitleaks(root, config);
  if ('cause' in gitleaks) return gitleaks;
  const paths: ((path: string) => boolean)[] = [];
  const rules: IgnoreRule[] = [...gitleaks.ignores];
  const read = [...gitleaks.read];
  const warnings = [...gitleaks.warnings];
  const securityIgnore = await readIfThere(join(root, '.securityignore'));
  if (securityIgnore !== null) {
    paths.push(readSecurityIgnore(securityIgnore));
    read.push('.securityignore');
  }
  const lists: readonly (readonly [string, (text: string) => IgnoreList])[] = [
    ['.gitleaksignore', readGitleaksIgnore],
    [WHITELIST, (text) => readWhitelist(text, root)],
  ];
  for (const [file, parse] of lists) {
    const text = await readIfThere(join(root, file));
    if (text === null) continue;
    const list = parse(text);
    rules.push(...list.rules);
    read.push(file);
    warnings.push(...list.wrong.map(({ line, cause }) => `${file}:${line}: ${cause}; the line is passed over.`));
  }
  if (known !== null) rules.push(known.knows);
  // These hold what findings are known by: looking through them finds themselves.
  const own = new Set([
    ...read.filter((file) => file !== '.securityignore' && file !== WHITELIST),
    ...(baseline === null ? [] : [slashed(relative(root, isAbsolute(baseline) ? baseline : join(root, baseline)))]),
  ]);
  return {
    filter: {
      path: (path) => !own.has(path) && !paths.some((ignored) => ignored(path)),
      finding: (finding) => !rules.some((rule) => rule(finding)),
    },
    custom: gitleaks.custom,
    allow: [...gitleaks.allow, ...(known?.allow ?? [])],
    without: gitleaks.without,
    read,
    warnings,
    baseline: known,
  };
}

async function readNamedBaseline(file: string): Promise<Baseline | ListRefusal> {
  const text = await readIfThere(file);
  if (text === null)
    return {
      cause: `The baseline ${file} cannot be read.`,
      remedy: 'Make one with: br security scan --json -o <file>',
    };
  return (
    readBaseline(text) ?? {
      cause: `${file} is no report of br security scan --json, and none of gitleaks.`,
      remedy: 'Make one with: br security scan --json -o <file>',
    }
  );
}

type ReadGitleaks = ReturnType<typeof readGitleaksConfig> & { readonly read: readonly string[] };

async function readGitleaks(root: string, config: string | null): Promise<ReadGitleaks | ListRefusal> {
  const file = config ?? join(root, GITLEAKS);
  const text = await readIfThere(file);
  if (text === null) {
    if (config !== null) return { cause: `${config} cannot be read.`, remedy: 'Name a .gitleaks.toml.' };
    return { ...readGitleaksConfig(null), read: [] };
  }
  const name = config ?? GITLEAKS;
  const loaded = readGitleaksConfig({ name, text, extend: (path) => readOrNull(resolve(root, path)) });
  return { ...loaded, read: [slashed(relative(root, file))] };
}

async function readIfThere(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
