import path from 'node:path';
import { readRecording } from './adapters/agents/replay/read-recording.ts';
import { agentsFor, builtInNames, reportAgents } from './agents-in-use.ts';
import { type ConfigRequest, loadConfig, reportConfig, repositoryTop } from './load-config.ts';
import type { AppOptions, Tools } from './ports/app.ts';
import { readPlanFile } from './read-plan-file.ts';
import { createMasker, secretValues } from './security/masker.ts';

/** Opens what works anywhere, also where no repository is. */
export async function openTools({ cwd, env }: AppOptions): Promise<Tools> {
  const request: ConfigRequest = { cwd, env, root: repositoryTop(cwd), builtIn: builtInNames };
  const { config, values, failure } = await loadConfig(request);
  const masker = createMasker(secretValues(env));
  const agents = agentsFor(config, 'look');
  return {
    readPlan: (file) => readPlanFile(file, cwd, masker),
    readRecording: (file) => readRecording(path.resolve(cwd, file), masker.mask),
    agents,
    probeAgents: (only) => reportAgents([...agents.values()], values, { env, only }),
    config: () => reportConfig(request),
    configFailure: failure,
  };
}
