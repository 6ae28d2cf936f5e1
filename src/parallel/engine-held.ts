import type { Failure } from '../model/failure.ts';
import { failure } from '../model/failures.ts';
import type { Rung } from '../model/route.ts';
import type { Agent } from '../ports/agent.ts';
import type { EngineDeps } from './engine-context.ts';

/** Who is to be held to a budget. */
export type Spender = { readonly agent: Agent; readonly model: Rung['model'] };

/**
 * Why a budget cannot hold an agent with a model; null: it can. What an agent spends must be told by it, or be computed from its
 * tokens, for which the model must have a price.
 */
export async function unheld(
  { pricing, clock }: Pick<EngineDeps, 'pricing' | 'clock'>,
  { agent: { name, capabilities }, model }: Spender,
): Promise<Failure | null> {
  if (capabilities.cost === 'reported' || capabilities.cost === 'none') return null;
  if (capabilities.cost === 'unknown')
    return failure(
      'budget',
      `The agent "${name}" tells neither what it costs nor what it uses, so no budget can hold it.`,
      'Remove the budget, or use another agent for its tasks.',
    );
  if (model === null)
    return failure(
      'budget',
      `The agent "${name}" does not tell what it costs, and which model it takes is left to it, so no budget can hold it.`,
      'Name a model with a known price (br routing models lists them), or remove the budget.',
    );
  if ((await pricing?.())?.knows(model, clock.now()) === true) return null;
  return failure(
    'budget',
    `The agent "${name}" does not tell what it costs, and no price is known of its model "${model}", so no budget can hold it.`,
    `Say what it costs in a configuration, as routing.models.${model}.price, name a model with a known price, or remove the budget.`,
  );
}
