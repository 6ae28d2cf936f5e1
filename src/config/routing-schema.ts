import * as z from 'zod';
import { MIN_MONEY, parseMoney } from '../document/quantities.ts';
import { type Fields, key, optional } from '../document/schema-fields.ts';
import {
  duration,
  flag,
  money,
  oneOrMore,
  understudy,
  type ValueSchema,
  whole,
  word,
} from '../document/value-schemas.ts';
import type { Kind } from '../document/value-words.ts';
import { ROUTING_POLICIES, type ModelTier, type RoutingPolicy } from '../model/route.ts';
import type { MicroUsd, Millis } from '../model/units.ts';

/** `routing` without what is read key by key, as written. */
export type RoutingDocument = { readonly policy?: RoutingPolicy; readonly fallback?: readonly string[] };

/** `routing.budget`, as written; null: `none`. */
export type BudgetDocument = {
  readonly day?: MicroUsd | null;
  readonly week?: MicroUsd | null;
  readonly month?: MicroUsd | null;
  readonly project?: MicroUsd | null;
  readonly warn_at?: number;
};

/** A model of `routing.models`, without its price, as written. */
export type ModelDocument = { readonly tier?: ModelTier; readonly context?: number; readonly output?: number };

/** The price of a model, as written: dollars for a million tokens. */
export type PriceDocument = {
  readonly input: number;
  readonly output: number;
  readonly cache_read?: number;
  readonly cache_write?: number;
  readonly cache_write_1h?: number;
};

/** `ai`, as written. */
export type AiDocument = {
  readonly enabled?: boolean;
  readonly model?: string;
  readonly budget?: MicroUsd;
  readonly timeout?: Millis;
};

const kind = (name: Kind): { error: Kind } => ({ error: name });

/** As agents and providers write it: `sonnet[1m]`, `openai/gpt-6`, `claude-sonnet-4-5@20250929`. */
const modelName: ValueSchema<string> = z.string(kind('modelName')).regex(/^[^\s\0]{1,200}$/, kind('modelName'));

/** Whether a text can be a model's name. */
export function isModelName(text: string): boolean {
  return modelName.safeParse(text).success;
}

/** Models of a ladder, weakest first. */
export const ladder: ValueSchema<readonly string[]> = z.union(
  [modelName.transform((name) => [name]), z.array(modelName, kind('ladder')).min(1, kind('ladder'))],
  kind('ladder'),
);

/** Keys of `routing`, but for `ladders`, `models` and `budget`, which are read key by key. */
export const routingFields: Fields<RoutingDocument> = {
  policy: optional(
    word('routingPolicy', ROUTING_POLICIES),
    'How a model is chosen for a task that names none. cheapest: least expected money. balanced: a weaker one only where it is likely to pass. best: the strongest. fixed: the choice of the agent.',
    ['balanced', 'cheapest'],
    'balanced',
  ),
  fallback: optional(
    oneOrMore('understudy', understudy()),
    'Who goes on with a task while an account rests, in order: agents, or agents with a model.',
    ['codex', ['claude:sonnet', 'codex']],
  ),
};

/** Money, or `none`. */
const ceiling = (): ValueSchema<MicroUsd | null> =>
  z.union([z.literal('none').transform(() => null), money()], kind('ceiling'));

/** `80%` or 0.8, above nothing. */
const share: ValueSchema<number> = z.union(
  [
    z.number(kind('budgetShare')).gt(0, kind('budgetShare')).max(1, kind('budgetShare')),
    z
      .string(kind('budgetShare'))
      .regex(/^\d{1,3}(?:\.\d{1,3})? ?%$/, { ...kind('budgetShare'), abort: true })
      .transform((text) => Number(text.replace(/ ?%$/, '')) / 100)
      .refine((value) => value > 0 && value <= 1, kind('budgetShare')),
  ],
  kind('budgetShare'),
);

/** Keys of `routing.budget`. */
export const budgetFields: Fields<BudgetDocument> = {
  day: optional(ceiling(), 'Most that all sessions here may spend in a day, UTC.', ['$10', 'none'], 'none'),
  week: optional(ceiling(), 'Most in a week, from Monday, UTC.', ['$40', 'none'], 'none'),
  month: optional(ceiling(), 'Most in a month, UTC.', ['$120', 'none'], 'none'),
  project: optional(ceiling(), 'Most that may ever be spent here.', ['$500', 'none'], 'none'),
  warn_at: optional(share, 'What share of a ceiling is told of when it is passed.', ['80%', 0.9], '80%'),
};

/** Keys of a model, but for `price`. */
export const modelFields: Fields<ModelDocument> = {
  tier: optional(
    word('tier', ['fast', 'balanced', 'advanced']),
    'How strong it is among those of its maker. Default: as the registry has it.',
    ['fast'],
  ),
  context: optional(whole('tokens', 1, 1_000_000_000), 'How many tokens it can hold.', [200_000]),
  output: optional(whole('tokens', 1, 1_000_000_000), 'How many tokens it can write at once.', [64_000]),
};

const price = (): ValueSchema<number> =>
  z.union(
    [
      z.number(kind('modelPrice')).min(0, kind('modelPrice')).max(10_000, kind('modelPrice')),
      z
        .string(kind('modelPrice'))
        .regex(/^\$ ?\d{1,4}(?:\.\d{1,6})?$/, kind('modelPrice'))
        .transform((text) => parseMoney(text) / 1_000_000),
    ],
    kind('modelPrice'),
  );

/** Keys of a model's `price`. */
export const priceFields: Fields<PriceDocument> = {
  input: key(price(), 'Dollars for a million tokens that are sent.', [3]),
  output: key(price(), 'Dollars for a million tokens that it writes.', [15]),
  cache_read: optional(price(), 'For tokens read from a cache. Default: as "input".', [0.3]),
  cache_write: optional(price(), 'For tokens written to a cache. Default: as "input".', [3.75]),
  cache_write_1h: optional(price(), 'For those that are kept for an hour. Default: as "cache_write".', [6]),
};

/** Keys of `ai`. */
export const aiFields: Fields<AiDocument> = {
  enabled: optional(
    flag(),
    "Whether a model is asked how hard a task is, through Anthropic's API. In your own configuration only; without it nothing is sent.",
    [true],
    false,
  ),
  model: optional(modelName, 'The model that is asked.', ['claude-haiku-4-5'], 'claude-haiku-4-5'),
  budget: optional(
    money(),
    `Most that may be spent on it a day, UTC; at least $${MIN_MONEY / 1_000_000}.`,
    ['$0.50'],
    '$0.50',
  ),
  timeout: optional(duration(), 'How long one question may take, with all its repetitions.', ['20s'], '20s'),
};

/** The whole of `routing`, for the JSON Schema. */
export const routingSchema: ValueSchema<unknown> = z.strictObject({
  ...routingFields,
  ladders: z
    .record(z.string(), ladder)
    .optional()
    .meta({ description: 'By agent: the models it is routed among, the weakest first, as the agent takes them.' }),
  models: z
    .record(
      z.string(),
      z.strictObject({
        ...modelFields,
        price: z
          .strictObject(priceFields)
          .optional()
          .meta({ description: 'What it costs. Default: as the registry has it.' }),
      }),
    )
    .optional()
    .meta({
      description: 'Models that the registry does not know, or what is to be otherwise of those it knows, by name.',
    }),
  budget: z
    .strictObject(budgetFields)
    .optional()
    .meta({ description: 'Ceilings over all sessions of the repository. Of two files the lower counts.' }),
});

/** The whole of `ai`, for the JSON Schema. */
export const aiSchema: ValueSchema<unknown> = z.strictObject(aiFields);
