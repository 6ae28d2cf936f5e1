import type { Config, ConfiguredAgent } from '../../model/config.ts';
import type { Agent } from '../../ports/agent.ts';
import { createAcpAgent } from './acp/index.ts';
import { createCustomAgent } from './custom/index.ts';
import { agents as builtInAgents } from './index.ts';

/**
 * The agent that a configuration names. `look`: only to be shown. What a file of the repository names is then started for
 * nothing, not even for its version, so that a clone of anybody's can be looked at
 * (docs/decisions/0012-configuration.md).
 */
function configuredAgent({ definition, from }: ConfiguredAgent, use: 'run' | 'look'): Agent {
  if (definition.kind === 'acp') return createAcpAgent(definition);
  return createCustomAgent(use === 'look' && from === 'project' ? { ...definition, versionArgs: null } : definition);
}

/** Names that no configuration can give. */
export const builtInNames: ReadonlySet<string> = new Set(builtInAgents.map(({ name }) => name));

/** Every agent there is, by name: those built in, then those configured. */
export function agentsFor({ agents }: Config, use: 'run' | 'look'): ReadonlyMap<string, Agent> {
  const all = [...builtInAgents, ...agents.map((agent) => configuredAgent(agent, use))];
  return new Map(all.map((agent) => [agent.name, agent]));
}
