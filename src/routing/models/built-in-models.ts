import type { Maker } from './model-names.ts';

/** Dollars for a million tokens, by kind. */
export type Rates = {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  /** Kept for five minutes, or however long a cache keeps by itself. */
  readonly cacheWrite: number;
  readonly cacheWriteHour: number;
};

/** What one model costs from a day on. */
export type BuiltInPrice = {
  /** The first day, UTC; null: from its beginning. */
  readonly from: string | null;
  readonly rates: Rates;
  /** A request whose prompt is longer than this many tokens costs these rates, all of it. */
  readonly long?: { readonly above: number; readonly rates: Rates };
};

/** A model that the package of prices does not know yet. */
export type BuiltInModel = {
  readonly id: string;
  readonly maker: Maker;
  readonly context: number;
  readonly output: number;
  /** In the order of their days. */
  readonly prices: readonly BuiltInPrice[];
  /** Where it is published, and when it was read there. */
  readonly source: string;
  readonly read: string;
};

/** The edition of the table: the day on which it was last looked through. */
export const TABLE_VERSION = '2026-11-28';

const CLAUDE = 'https://platform.claude.com/docs/en/models/';

/** Rates of Claude: writes cost 1.25 and 2 times the input (https://platform.claude.com/docs/en/build-with-claude/prompt-caching#pricing). */
function claude(input: number, output: number, cacheRead: number): Rates {
  return { input, output, cacheRead, cacheWrite: input * 1.25, cacheWriteHour: input * 2 };
}

/** Rates of GPT-6: writes cost 1.25 times the input (https://developers.openai.com/api/docs/pricing). Agents name no longer ones. */
function gpt(input: number, output: number, cacheRead: number): Rates {
  return { input, output, cacheRead, cacheWrite: input * 1.25, cacheWriteHour: input * 1.25 };
}

/** Of GPT-6: more than 272,000 tokens double what goes in, and make what comes out half as dear again. */
function gptPrice(
  from: string,
  { input, output, cacheRead }: Pick<Rates, 'input' | 'output' | 'cacheRead'>,
): BuiltInPrice {
  const long = { above: 272_000, rates: gpt(input * 2, output * 1.5, cacheRead * 2) };
  return { from, rates: gpt(input, output, cacheRead), long };
}

/** Models that the package does not have. One that it comes to have is taken from there. */
export const BUILT_IN_MODELS: readonly BuiltInModel[] = [
  {
    id: 'claude-haiku-5-5',
    maker: 'anthropic',
    context: 1_000_000,
    output: 128_000,
    prices: [
      {
        from: null,
        rates: { input: 0.1, output: 0.5, cacheRead: 0.01, cacheWrite: 0.125, cacheWriteHour: 0.2 },
        long: {
          above: 100_000,
          rates: { input: 0.5, output: 2.5, cacheRead: 0.05, cacheWrite: 0.625, cacheWriteHour: 1 },
        },
      },
    ],
    source: `${CLAUDE}haiku-5-5/overview`,
    read: '2026-11-28',
  },
  {
    id: 'claude-sonnet-5-5',
    maker: 'anthropic',
    context: 1_000_000,
    output: 128_000,
    // Reading from the cache became cheaper a few days after it came out.
    prices: [
      { from: null, rates: claude(2, 10, 0.2) },
      { from: '2026-10-07', rates: claude(2, 10, 0.1) },
    ],
    source: `${CLAUDE}sonnet-5-5/overview`,
    read: '2026-11-28',
  },
  {
    id: 'claude-fable-5-2',
    maker: 'anthropic',
    context: 1_000_000,
    output: 128_000,
    prices: [{ from: null, rates: claude(8, 40, 0.2) }],
    source: `${CLAUDE}overview`,
    read: '2026-11-28',
  },
  {
    id: 'gpt-6.1-sol',
    maker: 'openai',
    context: 1_050_000,
    output: 128_000,
    prices: [gptPrice('2026-09-29', { input: 2, output: 10, cacheRead: 0.1 })],
    source: 'https://github.com/amine123max/Codex-Manager/releases/tag/0.4.7',
    read: '2026-11-28',
  },
  {
    id: 'gpt-6.2-sol',
    maker: 'openai',
    context: 1_050_000,
    output: 128_000,
    prices: [gptPrice('2026-11-17', { input: 2, output: 10, cacheRead: 0.1 })],
    source: 'https://developers.openai.com/api/docs/models/gpt-6.2-sol',
    read: '2026-11-28',
  },
  {
    id: 'gpt-6.2-astra',
    maker: 'openai',
    context: 1_050_000,
    output: 128_000,
    prices: [gptPrice('2026-11-17', { input: 8, output: 40, cacheRead: 0.4 })],
    source: 'https://github.com/BerriAI/litellm/discussions/52347',
    read: '2026-11-28',
  },
];

/** Most tokens a model of the package writes at once, which the package does not tell. */
export type OutputLimit = {
  /** What ids begin with; the first line that fits counts. */
  readonly begin: string;
  readonly output: number;
  readonly source: string;
  readonly read: string;
};

const CLAUDE_NOW = { source: `${CLAUDE}overview`, read: '2026-11-28' };
const CLAUDE_4 = {
  source: 'https://github.com/Effect-TS/effect/releases/tag/@effect/ai-anthropic@4.0.0-beta.106',
  read: '2026-11-28',
};
const CLAUDE_FIRST = {
  source: 'https://docs.rs/mixtape-core/latest/src/mixtape_core/models/claude.rs.html',
  read: '2026-11-28',
};

/** Known limits; of models that are not here the limit is not known. */
export const OUTPUT_LIMITS: readonly OutputLimit[] = [
  { begin: 'claude-fable-5', output: 128_000, ...CLAUDE_NOW },
  { begin: 'claude-opus-5', output: 128_000, ...CLAUDE_NOW },
  { begin: 'claude-sonnet-5', output: 128_000, ...CLAUDE_NOW },
  { begin: 'claude-haiku-4-5', output: 64_000, ...CLAUDE_NOW },
  { begin: 'claude-opus-4-8', output: 128_000, source: `${CLAUDE}opus-4-8/overview`, read: '2026-11-28' },
  { begin: 'claude-opus-4-7', output: 128_000, ...CLAUDE_4 },
  { begin: 'claude-opus-4-6', output: 128_000, ...CLAUDE_4 },
  { begin: 'claude-sonnet-4-6', output: 128_000, ...CLAUDE_4 },
  { begin: 'claude-opus-4-5', output: 64_000, ...CLAUDE_4 },
  { begin: 'claude-sonnet-4-5', output: 64_000, ...CLAUDE_4 },
  { begin: 'claude-sonnet-4', output: 64_000, ...CLAUDE_FIRST },
  { begin: 'claude-opus-4', output: 32_000, ...CLAUDE_FIRST },
  { begin: 'gpt-6', output: 128_000, source: 'https://docs.litellm.ai/blog/gpt_6_sol_luna', read: '2026-11-28' },
  {
    begin: 'gpt-5.6',
    output: 128_000,
    source: 'https://runware.ai/docs/models/openai-gpt-5-6-sol',
    read: '2026-11-28',
  },
  {
    begin: 'gemini-3.8-flash',
    output: 65_535,
    source: 'https://vercel.com/ai-gateway/models/google/gemini-3.8-flash',
    read: '2026-11-28',
  },
  {
    begin: 'gemini-3-flash',
    output: 65_536,
    source: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/gemini/3-flash',
    read: '2026-11-28',
  },
];

/** What a batch costs of the standard price. */
export type Batch = {
  readonly share: number;
  /** Whether what is read from and written to a cache costs that share too. */
  readonly cache: boolean;
  readonly source: string;
  readonly read: string;
};

/** By maker; of others nothing is known. */
export const BATCHES: Readonly<Record<Maker, Batch>> = {
  anthropic: {
    share: 0.5,
    cache: true,
    source: 'https://platform.claude.com/docs/en/about-claude/pricing#batch-processing',
    read: '2026-11-28',
  },
  openai: { share: 0.5, cache: true, source: 'https://developers.openai.com/api/docs/pricing', read: '2026-11-28' },
  google: { share: 0.5, cache: false, source: 'https://ai.google.dev/gemini-api/docs/pricing', read: '2026-11-28' },
};
