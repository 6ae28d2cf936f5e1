import { Findings } from '../document/findings.ts';
import { writeDuration, writeSize } from '../document/quantities.ts';
import type { AgentDefinition } from '../model/agent-definition.ts';
import { commandLine } from '../model/command-line.ts';
import type { Config, ConfiguredAgent, ConfigValue, WorkspacesConfig } from '../model/config.ts';
import type { Place, Problem } from '../model/failure.ts';
import { workspacesDefaults } from './config-defaults.ts';
import { mergeAi, mergeRouting } from './merge-routing.ts';
import { mergeSecurity } from './merge-security.ts';
import { mergeTelemetry } from './merge-telemetry.ts';
import { type Picked, type Placed, shown } from './picked.ts';
import { type ConfigFile, type ConfigSurroundings, type ReadLayer, readLayer } from './read-layer.ts';

/** What the files come to. */
export type ReadConfig = {
  /** What could be read, defaults for the rest: enough for looking at sessions, not for running one when there are problems. */
  readonly config: Config;
  readonly values: readonly ConfigValue[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
};

/**
 * Reads the user's and the project's configuration, either of which may be missing, and merges them key by key. The project's
 * value wins, but for agents: what runs under a name that the user has given is the user's to say; and of `security` the stricter, of ceilings the lower. An agent is one value:
 * nothing of one file's definition is mixed into the other's, a key in its `env` least of all. Pure.
 */
export function readConfig(files: readonly ConfigFile[], surroundings: ConfigSurroundings): ReadConfig {
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const layers = files.map((file) => {
    const findings = new Findings();
    const layer = readLayer(file, surroundings, findings);
    problems.push(...findings.problems);
    warnings.push(...findings.warnings);
    return layer;
  });
  const user = layers.find(({ layer }) => layer === 'user') ?? null;
  const project = layers.find(({ layer }) => layer === 'project') ?? null;
  const agents = mergeAgents(user, project, warnings);
  const pick = picker(user, project);
  const placed = mergeWorkspaces(pick, surroundings);
  const { env, ruleIds } = surroundings;
  const measured = mergeTelemetry(
    { user: user?.telemetry ?? null, project: project?.telemetry ?? null, env, problems, warnings },
    (key, of, fallback) => pick(key, ({ telemetry }) => of(telemetry), fallback),
  );
  const secured = mergeSecurity({
    user: user?.security ?? null,
    project: project?.security ?? null,
    ruleIds,
    warnings,
  });
  const routed = mergeRouting({
    user: user?.routing ?? null,
    project: project?.routing ?? null,
    agents: new Set([...surroundings.builtIn, ...agents.map(({ definition }) => definition.name)]),
    warnings,
  });
  const asked = mergeAi(user?.ai ?? null, project?.ai ?? null);
  return {
    config: {
      agents: agents.map(({ definition, from }) => ({ definition, from })),
      workspaces: placed.workspaces,
      telemetry: measured.telemetry,
      security: secured.security,
      routing: routed.routing,
      ai: asked.ai,
    },
    values: [
      ...agents.map(({ definition, from, place: at }): ConfigValue => ({
        key: `agents.${definition.name}`,
        value: agentText(definition),
        origin: from,
        place: at,
      })),
      ...placed.values,
      ...measured.values,
      ...secured.values,
      ...routed.values,
      ...asked.values,
    ],
    problems,
    warnings,
  };
}

type Pick = ReturnType<typeof picker>;

function mergeWorkspaces(
  pick: Pick,
  { worktrees }: ConfigSurroundings,
): { readonly workspaces: WorkspacesConfig; readonly values: readonly ConfigValue[] } {
  const place = pick('workspaces.place', ({ workspaces }) => workspaces.place, workspacesDefaults.place);
  const links = pick('workspaces.links', ({ workspaces }) => workspaces.links, workspacesDefaults.links);
  const ports = pick('workspaces.ports', ({ workspaces }) => workspaces.ports, workspacesDefaults.ports);
  const age = pick('workspaces.keep.age', ({ keep }) => keep.age, workspacesDefaults.keep.age);
  const size = pick('workspaces.keep.size', ({ keep }) => keep.size, workspacesDefaults.keep.size);
  return {
    workspaces: {
      place: place.value,
      links: links.value,
      ports: ports.value,
      keep: { age: age.value, size: size.value },
    },
    values: [
      worktrees === null
        ? shown(place, (value) => value ?? 'the cache directory')
        : { key: place.key, value: worktrees, origin: 'environment', place: null },
      shown(links, (value) => value),
      shown(ports, ({ first, last }) => `{first: ${first}, last: ${last}}`),
      shown(age, (value) => (value === null ? 'none' : writeDuration(value))),
      shown(size, (value) => (value === null ? 'none' : writeSize(value))),
    ],
  };
}

type MergedAgent = ConfiguredAgent & { readonly place: Place };

function mergeAgents(user: ReadLayer | null, project: ReadLayer | null, warnings: Problem[]): readonly MergedAgent[] {
  const mine = (user?.agents ?? []).map((agent): MergedAgent => ({ ...agent, from: 'user' }));
  const theirs = (project?.agents ?? []).flatMap((agent): MergedAgent[] => {
    const own = mine.find(({ definition }) => definition.name === agent.definition.name);
    if (own === undefined) return [{ ...agent, from: 'project' }];
    warnings.push({
      place: agent.place,
      cause: `Your own configuration has an agent "${agent.definition.name}" too (${own.place.file}:${own.place.line}), and that one counts.`,
      remedy: "Rename yours to use the project's.",
    });
    return [];
  });
  return [...mine, ...theirs];
}

function picker(
  user: ReadLayer | null,
  project: ReadLayer | null,
): <T>(key: string, of: (layer: ReadLayer) => Placed<T> | null, fallback: T) => Picked<T> {
  return (key, of, fallback) => {
    for (const layer of [project, user]) {
      const found = layer === null ? null : of(layer);
      if (layer !== null && found !== null) return { key, ...found, origin: layer.layer };
    }
    return { key, value: fallback, origin: 'default', place: null };
  };
}

/** An agent as it would be written, but for the values of its variables, which may be secrets. */
function agentText(definition: AgentDefinition): string {
  const command = commandLine({ kind: 'argv', argv: definition.argv });
  const parts =
    definition.kind === 'acp'
      ? [`acp: ${command}`, `permissions: ${definition.permissions}`]
      : [`run: ${command}`, `prompt: ${definition.prompt}`];
  if (definition.kind === 'custom') {
    if (definition.doneLine !== null) parts.push(`done_line: ${definition.doneLine}`);
    if (definition.okCodes.join() !== '0') parts.push(`ok_codes: [${definition.okCodes.join(', ')}]`);
  }
  const names = Object.keys(definition.env);
  if (names.length > 0) parts.push(`env: ${names.join(', ')}`);
  if (definition.account !== undefined) parts.push(`account: ${definition.account}`);
  if (definition.writable.length > 0) parts.push(`writable: ${definition.writable.join(', ')}`);
  return parts.join('; ');
}
