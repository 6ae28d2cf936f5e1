import type { Work } from '../model/plan.ts';
import { planDefaults } from './plan-defaults.ts';
import type { WhoDocument } from './who-schema.ts';

/** Who does a task, and how a model is chosen for it. */
export type Who = Omit<Extract<Work, { kind: 'prompt' }>, 'kind' | 'prompt'>;

/**
 * Who does a task, by what the task says, then its role, then `defaults`. A model and an effort are those of an agent: they count
 * only where no other agent is named beside them. The first of these that names a model or a policy decides over both: what one task
 * says is not undone by what holds for all.
 */
export function resolveWho(levels: readonly Partial<WhoDocument>[]): Who {
  const agent = levels.find((level) => level.agent !== undefined)?.agent ?? planDefaults.agent;
  const own = levels.filter((level) => level.agent === undefined || level.agent === agent);
  const effort = own.find((level) => level.effort !== undefined)?.effort;
  const fallback = levels.find((level) => level.fallback !== undefined)?.fallback;
  return {
    agent,
    ...modelOf(levels, own),
    ...(effort === undefined ? {} : { effort }),
    ...(fallback === undefined ? {} : { fallback: [...new Set(fallback)] }),
  };
}

function modelOf(
  levels: readonly Partial<WhoDocument>[],
  own: readonly Partial<WhoDocument>[],
): Pick<Who, 'model' | 'policy'> {
  const named = own.find((level) => level.model !== undefined);
  const chosen = levels.find((level) => level.policy !== undefined);
  const { policy } = chosen ?? {};
  const model = named?.model ?? null;
  if (named === undefined || chosen === undefined || policy === undefined || policy === 'fixed')
    return { model, ...(policy === undefined ? {} : { policy }) };
  // Both are said in different places: the nearer one counts.
  return levels.indexOf(named) < levels.indexOf(chosen) ? { model, policy: 'fixed' } : { model: null, policy };
}
