import { open, realpath } from 'node:fs/promises';
import { constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import {
  aiDefaults,
  routingDefaults,
  securityDefaults,
  telemetryDefaults,
  workspacesDefaults,
} from '../config/config-defaults.ts';
import type { ReadConfig } from '../config/read-config.ts';
import type { ConfigFile } from '../config/read-layer.ts';
import type { Config, ConfigLayer, ConfigValue } from '../model/config.ts';
import type { Failure, Problem } from '../model/failure.ts';
import { failures } from '../model/failures.ts';
import type { AppOptions, ConfigReport } from '../ports/app.ts';

/** The project's file, at the top of the repository. */
export const PROJECT_FILE = 'buildrunner.config.yaml';
/** No configuration is bigger; what is, or is no file at all, is not read. */
const MOST_BYTES = 256 * 1024;

/** Where to look. `root`: the top of the repository, null outside of one. */
export type ConfigRequest = AppOptions & { readonly root: string | null; readonly builtIn: ReadonlySet<string> };

/** What the program works with: a configuration with mistakes is one of defaults, and says so. */
export type LoadedConfig = {
  readonly config: Config;
  /** Where each value stands; empty when there is no file. */
  readonly values: readonly ConfigValue[];
  readonly failure: Failure | null;
};

/** The configuration for working with. Where there is no file, which is normal, nothing is loaded to read one. */
export async function loadConfig(request: ConfigRequest): Promise<LoadedConfig> {
  if (!places(request).some(({ path: file }) => existsSync(file)))
    return {
      config: {
        agents: [],
        workspaces: workspacesDefaults,
        telemetry: telemetryDefaults,
        security: securityDefaults,
        routing: routingDefaults,
        ai: aiDefaults,
      },
      values: [],
      failure: null,
    };
  const { config, values, problems } = await reportConfig(request);
  return { config, values, failure: problems.length === 0 ? null : failures.configInvalid(problems) };
}

/** The configuration with everything there is to say about it. */
export async function reportConfig(request: ConfigRequest): Promise<ConfigReport> {
  const { env, root, builtIn } = request;
  const { readConfig } = await import('../config/read-config.ts');
  const found: ConfigFile[] = [];
  const unread: Problem[] = [];
  const files: { layer: ConfigLayer; path: string; found: boolean }[] = [];
  for (const { layer, path: file, shown } of places(request)) {
    const content = await contentOf(file);
    files.push({ layer, path: file, found: content.kind !== 'none' });
    if (content.kind === 'text') found.push({ layer, file: shown, text: content.text });
    if (content.kind === 'refused')
      unread.push({
        place: { file: shown, line: null, column: null },
        cause: `The configuration cannot be read: ${content.why}.`,
        remedy: 'Make it a file of YAML that you may read, or take it away.',
      });
  }
  const ruleIds = found.some(({ text }) => NAMES_RULES.test(text)) ? await builtInRuleIds() : null;
  const worktrees = env['BR_WORKTREES'] ?? null;
  const read = readConfig(found, { home: homeOf(env), root, builtIn, worktrees, env, ruleIds });
  const escape = root === null ? null : await escapeOf(read, root);
  if (escape === null) return { ...read, problems: [...unread, ...read.problems], files };
  const workspaces = { ...read.config.workspaces, place: null };
  return { ...read, config: { ...read.config, workspaces }, problems: [...unread, ...read.problems, escape], files };
}

/** What may name a rule of security. */
const NAMES_RULES = /\bsecurity\b[^]*\b(?:rules|without)\b/;

/** Thousands of rules, loaded only where a file names some. */
async function builtInRuleIds(): Promise<ReadonlySet<string>> {
  const { ruleIds } = await import('../security/secrets/rule-ids.ts');
  return ruleIds();
}

/** The top of the git repository around a directory, found without git; null where there is none. */
export function repositoryTop(cwd: string): string | null {
  for (let at = path.resolve(cwd); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (at === path.dirname(at)) return null;
  }
}

type Candidate = { readonly layer: ConfigLayer; readonly path: string; readonly shown: string };

function places({ cwd, env, root }: ConfigRequest): readonly Candidate[] {
  const base = env['XDG_CONFIG_HOME'] ?? '';
  // A relative one is to be ignored: https://specifications.freedesktop.org/basedir-spec/latest/
  const mine = path.join(
    path.isAbsolute(base) ? base : path.join(homeOf(env), '.config'),
    'buildrunner',
    'config.yaml',
  );
  const user: Candidate = { layer: 'user', path: mine, shown: mine };
  if (root === null) return [user];
  const project = path.join(root, PROJECT_FILE);
  return [user, { layer: 'project', path: project, shown: path.relative(cwd, project) }];
}

function homeOf(env: AppOptions['env']): string {
  return env['HOME'] ?? homedir();
}

type Content =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: string };

/** A repository can hold a link to anything: only a plain file of a sensible size is read. */
async function contentOf(file: string): Promise<Content> {
  try {
    // Not to wait at a pipe that nobody writes to.
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const status = await handle.stat();
      if (!status.isFile()) return { kind: 'refused', why: 'it is no file' };
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST_BYTES + 1), 0, MOST_BYTES + 1, 0);
      if (bytesRead > MOST_BYTES) return { kind: 'refused', why: 'it is larger than 256 KiB' };
      return { kind: 'text', text: buffer.subarray(0, bytesRead).toString('utf8') };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'none' };
    return { kind: 'refused', why: error instanceof Error ? error.message : String(error) };
  }
}

/** A place that the project names must lie in the repository, also when links are followed; null when it does. */
async function escapeOf({ values }: ReadConfig, root: string): Promise<Problem | null> {
  const named = values.find(({ key }) => key === 'workspaces.place');
  if (named?.origin !== 'project' || named.place === null) return null;
  const real = await realPlace(named.value);
  const inside = path.relative(await realpath(root), real);
  if (inside !== '' && inside !== '..' && !inside.startsWith(`..${path.sep}`)) return null;
  return {
    place: named.place,
    cause: `"place" leads over a link out of the repository, to ${real}.`,
    remedy: 'Name a directory that lies in the repository; a place elsewhere belongs in your own configuration.',
  };
}

/** Where a path really is, as far as it exists. */
async function realPlace(place: string): Promise<string> {
  try {
    return await realpath(place);
  } catch {
    return path.join(await realPlace(path.dirname(place)), path.basename(place));
  }
}
