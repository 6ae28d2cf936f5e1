import path from 'node:path';
import { definedValues } from '../lib/defined-values.ts';
import type { Result } from '../lib/result.ts';
import { type ConfigRequest, loadConfig, reportConfig, repositoryTop } from './load-config.ts';
import type { Config, ConfigValue } from '../model/config.ts';
import type { Failure } from '../model/failure.ts';
import type { Recording } from '../model/recording.ts';
import type { Agent } from '../ports/agent.ts';
import type { AgentReport, AppOptions, Tools } from '../ports/app.ts';
import { readPlanFile } from './read-plan-file.ts';
import { createMasker } from '../security/masking/masker.ts';

/** The adapters that `app.ts` picks for what works anywhere. */
export type ToolParts = {
  readonly builtInNames: ReadonlySet<string>;
  readonly agentsFor: (config: Config, use: 'look') => ReadonlyMap<string, Agent>;
  readonly readRecording: (file: string, mask: (text: string) => string) => Promise<Result<Recording, Failure>>;
};

/** Makes what works anywhere, also where no repository is. */
export async function makeTools({ cwd, env }: AppOptions, parts: ToolParts): Promise<Tools> {
  const { builtInNames, agentsFor, readRecording } = parts;
  const request: ConfigRequest = { cwd, env, root: repositoryTop(cwd), builtIn: builtInNames };
  const { config, values, failure } = await loadConfig(request);
  const masker = createMasker([]);
  masker.alsoSecret(config.security.mask);
  masker.learnVariables(env);
  const agents = agentsFor(config, 'look');
  return {
    mask: masker.mask,
    readPlan: (file) => readPlanFile(file, cwd, masker),
    readRecording: (file) => readRecording(path.resolve(cwd, file), masker.mask),
    agents,
    probeAgents: (only) => reportAgents([...agents.values()], values, { env, only }),
    config: () => reportConfig(request),
    configFailure: failure,
  };
}

/** What is installed and what it can do: of all these agents, or of one. `values` are those of the configuration. */
async function reportAgents(
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
