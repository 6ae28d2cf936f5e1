import { type Fields, optional } from '../document/schema-fields.ts';
import { effort, identifier, line, oneOrMore, understudy, word } from '../document/value-schemas.ts';
import { ROUTING_POLICIES, type RoutingPolicy } from '../model/route.ts';

/** Who does it, as written: in a task, in a role, or in `defaults`. */
export type WhoDocument = {
  readonly agent?: string;
  readonly model?: string;
  readonly effort?: string;
  readonly policy?: RoutingPolicy;
  readonly fallback?: readonly string[];
};

/** Keys of a role; tasks and `defaults` have them, too. */
export const whoFields: Fields<WhoDocument> = {
  agent: optional(identifier('agent'), 'The agent that works on a prompt.', ['claude'], 'claude'),
  model: optional(
    line('model'),
    "The agent's model: it alone is taken. Default: chosen by the policy, or the agent's own choice.",
    ['sonnet', 'opus'],
  ),
  effort: optional(effort(), "How hard the model thinks, in a word the agent knows. Default: the agent's own choice.", [
    'high',
    'low',
  ]),
  policy: optional(
    word('routingPolicy', ROUTING_POLICIES),
    'How a model is chosen. cheapest: least expected money. balanced: a weaker one only where it is likely to pass. best: the strongest. fixed: the model that is named, else the choice of the agent. Default: as the configuration has it.',
    ['cheapest', 'best'],
  ),
  fallback: optional(
    oneOrMore('understudy', understudy()),
    'Who goes on while the account rests, in order: agents, or agents with a model. []: nobody. Default: as the configuration has it.',
    ['codex', ['codex', 'claude:opus']],
  ),
};
