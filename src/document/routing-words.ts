/** Kinds of values that the sections on routing and on the model that is asked have. */
export type RoutingKind =
  | 'budgetShare'
  | 'ceiling'
  | 'effort'
  | 'ladder'
  | 'modelName'
  | 'modelPrice'
  | 'prices'
  | 'roleName'
  | 'routingPolicy'
  | 'tier'
  | 'tokens'
  | 'understudy'
  | 'account';

/** What a value of such a kind must be, and what to write; see `value-words.ts`. */
export const routingKinds: Readonly<Record<RoutingKind, { readonly expected: string; readonly remedy: string }>> = {
  budgetShare: {
    expected: 'a share above 0 % and up to 100 %',
    remedy: 'Write it as 80%, or as 0.8.',
  },
  ceiling: {
    expected: 'an amount in US dollars, or none',
    remedy: 'Write it as $5, 5.50 or "5.50 USD", or none for no ceiling.',
  },
  effort: {
    expected: 'one word',
    remedy: 'Write it as the agent takes it, such as low, medium or high.',
  },
  ladder: {
    expected: 'the names of models, the weakest first',
    remedy: 'Write them as the agent takes them, such as [haiku, sonnet, opus].',
  },
  modelName: {
    expected: 'the name of a model, without blanks',
    remedy: 'Write it as the agent takes it, such as sonnet or gpt-6-luna; br routing models lists what is known.',
  },
  modelPrice: {
    expected: 'dollars for a million tokens, from 0 to 10000',
    remedy: 'Write a number, such as 3 or 0.25.',
  },
  prices: {
    expected: 'a map with input and output',
    remedy: 'Write it as {input: 3, output: 15}, in dollars for a million tokens.',
  },
  roleName: {
    expected: 'the name of a role',
    remedy: 'Write one that stands under roles:, such as reviewer.',
  },
  routingPolicy: {
    expected: 'cheapest, balanced, best or fixed',
    remedy: 'Write policy: cheapest, balanced, best or fixed.',
  },
  tier: {
    expected: 'fast, balanced or advanced',
    remedy: 'Write tier: fast, balanced or advanced: how strong it is among those of its maker.',
  },
  tokens: {
    expected: 'a whole number of tokens from 1 to 1000000000',
    remedy: 'Write it without blanks and points, such as 200000.',
  },
  account: {
    expected: 'the name of an agent, or one that agents share',
    remedy: 'Write the name of the agent whose login it uses, such as account: claude.',
  },
  understudy: {
    expected: 'an agent, or an agent and a model with ":" between them',
    remedy: 'Write it as codex, or as "claude:sonnet".',
  },
};
