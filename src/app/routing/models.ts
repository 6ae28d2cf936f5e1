import { nearestWord } from '../../lib/nearest-word.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import { failures } from '../../model/failures.ts';
import type { ModelCostReport, ModelReport, ModelsReport } from '../../model/model-report.ts';
import { typicalCosts } from '../../routing/forecast/typical-costs.ts';
import { modelRegistry, type RegisteredModel } from '../../routing/models/registry.ts';
import { knowledge } from './knowledge.ts';
import type { RoutingParts } from './routing-parts.ts';

/** Models there are, of all agents or of one: `Routing.models`. */
export function models(parts: RoutingParts, agent: string | null): Result<ModelsReport, Failure> {
  const agents = [...parts.agents.keys()];
  if (agent !== null && !parts.agents.has(agent))
    return err(failures.unknownAgent(agent, agents, nearestWord(agent, agents)));
  const at = parts.clock.now();
  const registry = modelRegistry(parts.config.routing, agents);
  const all = registry.models(at);
  const ladders = agents.flatMap((name): [string, readonly string[]][] => {
    const ladder = agent === null || agent === name ? registry.ladder(name, at) : null;
    return ladder === null ? [] : [[name, ladder]];
  });
  // Of no agent: a model of the configuration, which is there to be seen.
  const shown = all.filter((model) =>
    agent === null ? model.maker === null || model.agents.length > 0 : model.agents.includes(agent),
  );
  return ok({ at, agent, models: shown.map(reported), ladders: Object.fromEntries(ladders) });
}

/** What one model costs, and what a typical attempt with it does: `Routing.modelCost`. */
export async function modelCost(parts: RoutingParts, name: string): Promise<Result<ModelCostReport, Failure>> {
  const { registry, forecasts, now } = await knowledge(parts);
  const found = registry.find(name, now);
  if (found === null) return err(failures.unknownModel(name, registry.near(name)));
  const [agent = ''] = found.agents;
  return ok({ at: now, model: reported(found), typical: typicalCosts(forecasts, { agent, model: name }) });
}

function reported({ name, id, maker, tier, context, output, agents, price }: RegisteredModel): ModelReport {
  return { name, id, maker, tier, context, output, agents, price };
}
