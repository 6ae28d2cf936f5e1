import { failure, failures } from '../../model/failures.ts';
import type { Failure } from '../../model/failure.ts';
import type { RouteLimits } from '../../model/route.ts';
import { planDefaults } from '../../plan/plan-defaults.ts';
import type { OptionReport, SelectReport, SelectRequest } from '../../ports/route-reports.ts';
import { isWithin, type Option, overLimit, selectRoute, type Selecting } from '../../routing/selection/select-route.ts';
import { jointSource } from '../../routing/forecast/joint-source.ts';
import { cascadeSpread } from '../../routing/selection/simulate-task.ts';
import { nearestWord } from '../../lib/nearest-word.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { estimate } from './estimate.ts';
import { type Knowledge, knowledge } from './knowledge.ts';
import type { RoutingParts } from './routing-parts.ts';
import { limitText } from './limit-text.ts';
import { type Asked, Router } from './routes.ts';

/** Who would be chosen for a piece of work: `Routing.select`. */
export async function select(parts: RoutingParts, request: SelectRequest): Promise<Result<SelectReport, Failure>> {
  const agent = request.agent ?? planDefaults.agent;
  const names = [...parts.agents.keys()];
  if (!parts.agents.has(agent)) return err(failures.unknownAgent(agent, names, nearestWord(agent, names)));
  if (parts.agents.get(agent)?.capabilities.cost === 'none')
    return err(
      failure(
        'usage',
        `The agent "${agent}" works without a model, so there is none to choose.`,
        'See which do, and what for: br agents',
      ),
    );
  const known = await knowledge(parts);
  const unknown = request.model === null ? null : unknownModel(known, agent, request.model);
  if (unknown !== null) return err(unknown);
  const complexity = await estimate(parts, { text: request.text, files: request.files, ask: true });
  if (!complexity.ok) return complexity;
  const { level, taskType } = complexity.value;
  const { routing } = parts.config;
  const asked: Asked = {
    agent,
    model: request.model,
    effort: null,
    policy: request.policy ?? routing.policy,
    fallback: routing.fallback,
    tries: request.tries ?? planDefaults.retries + 1,
    class: { level, taskType },
  };
  const router = new Router(parts, known);
  const { limits } = request;
  const limited = limits.cost === null && limits.time === null ? {} : { limits };
  const selecting: Selecting = { ...asked, ...router.ladder(asked), fallbacks: router.fallbacks(asked), ...limited };
  const selection = selectRoute(selecting);
  if (selection === null) return err(exceeded(selecting, limits));
  const { route, chosen, options } = selection;
  const report = (option: Option): OptionReport => optionReport(option, asked.tries, limits);
  return ok({
    complexity: complexity.value,
    tries: asked.tries,
    limits,
    route,
    chosen: { ...report(chosen), barred: null },
    alternatives: options.filter((option) => option !== chosen).map(report),
  });
}

/** Refuses a model that nobody knows: a name with a mistake would cost a failed attempt each time. */
function unknownModel({ registry, now }: Knowledge, agent: string, model: string): Failure | null {
  if (registry.find(model, now) !== null || registry.ladder(agent, now)?.includes(model) === true) return null;
  return failures.unknownModel(model, registry.near(model));
}

function exceeded(selecting: Selecting, limits: RouteLimits): Failure {
  const { nearest, cost, duration } = overLimit(selecting);
  const models = nearest.rungs.map(({ model, agent }) => model ?? agent).join(', then ');
  if (limits.cost !== null && cost === null)
    return failure(
      'budget',
      `No price is known for ${models}, so a limit on money cannot be honoured.`,
      'Name its price in the configuration, under routing: models, or give no --cost-limit.',
    );
  return failure(
    'budget',
    `Nothing stays within ${limitText(limits)}: nine of ten tasks like this need up to ${limitText({ cost: limits.cost === null ? null : (cost?.p90 ?? null), time: limits.time === null ? null : (duration?.p90 ?? null) })} even with ${models}, all tries included.`,
    `Raise the limit${selecting.tries > 1 ? ', make the task smaller, or let it be tried less often: --tries 1.' : ', or make the task smaller.'}`,
  );
}

/** An option as it is shown. */
function optionReport({ rungs, outlook, expected, barred }: Option, tries: number, limits: RouteLimits): OptionReport {
  const [first] = rungs;
  if (first === undefined) throw new Error('an option without rungs');
  const spread = cascadeSpread(rungs, tries);
  const { cost, duration } = spread;
  return {
    models: rungs.map(({ model, agent }) => model ?? agent),
    chance: first.chance.value,
    accepted: outlook.accepted,
    cost,
    mean: outlook.cost === null ? null : Math.round(outlook.cost),
    weighed: expected === null ? null : Math.round(expected),
    duration,
    from: {
      chance: jointSource(rungs.map((rung) => rung.chance.from)) ?? first.chance.from,
      cost: jointSource(rungs.map((rung) => rung.cost?.from ?? null)),
    },
    samples: Math.max(...rungs.map((rung) => rung.chance.samples)),
    barred: barred ?? (isWithin(spread, limits) ? null : 'may need more than the limit'),
  };
}
