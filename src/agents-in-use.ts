import { configuredAgent } from './adapters/agents/configured.ts';
import { agents as builtInAgents } from './adapters/agents/index.ts';
import { definedValues } from './lib/defined-values.ts';
import type { Config, ConfigValue } from './model/config.ts';
import type { Agent } from './ports/agent.ts';
import type { AgentReport, AppOptions } from './ports/app.ts';

/** Names that no configuration can give. */
export const builtInNames: ReadonlySet<string> = new Set(builtInAgents.map(({ name }) => name));

/** Every agent there is, by name: those built in, then those configured. */
export function agentsFor({ agents }: Config, use: 'run' | 'look'): ReadonlyMap<string, Agent> {
  const all = [...builtInAgents, ...agents.map((agent) => configuredAgent(agent, use))];
  return new Map(all.map((agent) => [agent.name, agent]));
}

/** What is installed and what it can do: of all these agents, or of one. `values` are those of the configuration. */
export async function reportAgents(
  agents: readonly Agent[],
  values: readonly ConfigValue[],
  { env, only }: Pick<AppOptions, 'env'> & { readonly only: string | undefined },
): Promise<readonly AgentReport[]> {
  const defined = definedValues(env);
  const wanted = agents.filter(({ name }) => only === undefined || name === only);
  return await Promise.all(
    wanted.map(async (agent): Promise<AgentReport> => {
      const { name, summary, capabilities, safety } = agent;
      const configured = values.find(({ key }) => key === `agents.${name}`) ?? null;
      const writable = agent.writable?.(defined) ?? [];
      return { ...(await agent.probe(defined)), summary, capabilities, safety, writable, configured };
    }),
  );
}
