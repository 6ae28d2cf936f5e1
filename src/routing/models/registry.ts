import { nearestWord } from '../../lib/nearest-word.ts';
import type { ModelOverride, RoutingConfig } from '../../model/config.ts';
import type { ModelTier } from '../../model/route.ts';
import type { EpochMillis } from '../../model/units.ts';
import type { ModelPrice } from '../prices/model-price.ts';
import { MODEL_ALIASES, type PriceBook, priceBook } from '../prices/price-book.ts';
import { catalog, type CatalogModel, gptLadder, newestOf } from './catalog.ts';
import { type Maker, plainName } from './model-names.ts';

/** A model: what it can do, who runs it, and what it costs. */
export type RegisteredModel = {
  /** As it was asked for, or as the registry calls it. */
  readonly name: string;
  /** The model that a name stands for: of `sonnet` the newest of that family. */
  readonly id: string;
  /** Null: of a model that only the configuration or a price list knows. */
  readonly maker: Maker | null;
  readonly family: string | null;
  readonly tier: ModelTier | null;
  /** Tokens it can hold, and write at once; null: not known. */
  readonly context: number | null;
  readonly output: number | null;
  /** Agents that run it, of those that were named. */
  readonly agents: readonly string[];
  /** Null: not known. */
  readonly price: ModelPrice | null;
};

/** Models and what they cost, with what the configuration says of them. */
export interface ModelRegistry {
  readonly prices: PriceBook;
  /** All models that agents work with: maker by maker, the newest first; then those of the configuration alone. */
  models(at: EpochMillis): readonly RegisteredModel[];
  /** A model by any of its names; null: nothing is known of it. */
  find(name: string, at: EpochMillis): RegisteredModel | null;
  /**
   * The models an agent is routed among, weakest first, as it takes them: the configuration's, else of claude, codex and gemini
   * those of the newest generation; null: it has none.
   */
  ladder(agent: string, at: EpochMillis): readonly string[] | null;
  /** Names that may have been meant, at most three, the likeliest first. */
  near(name: string): readonly string[];
}

/** Agents that run the models of a maker, but for what is added to the name: `claude`, `claude-acp`. */
const AGENTS: Readonly<Record<Maker, string>> = { anthropic: 'claude', openai: 'codex', google: 'gemini' };

/** The registry of one configuration; `agents`: the names of those there are. Pure, but that it keeps what it has found. */
export function modelRegistry(
  { models: overrides, ladders }: Pick<RoutingConfig, 'models' | 'ladders'>,
  agents: readonly string[],
): ModelRegistry {
  const prices = priceBook(overrides);
  const overrideOf = (name: string, id: string): ModelOverride | undefined => {
    const plain = plainName(name);
    return (
      overrides.find((each) => plainName(each.name) === plain) ?? overrides.find((each) => plainName(each.name) === id)
    );
  };
  const runs = (maker: Maker): readonly string[] =>
    agents.filter((agent) => agent === AGENTS[maker] || agent.startsWith(`${AGENTS[maker]}-`));
  const registered = (name: string, known: CatalogModel | null, at: EpochMillis): RegisteredModel => {
    const price = prices.price(name, at);
    const id = known?.id ?? price?.model ?? name;
    const said = overrideOf(name, id);
    return {
      name,
      id,
      maker: known?.maker ?? null,
      family: known?.family ?? null,
      tier: said?.tier ?? known?.tier ?? null,
      context: said?.context ?? known?.context ?? null,
      output: said?.output ?? known?.output ?? null,
      agents: known === null ? laddersWith(ladders, name) : runs(known.maker),
      price,
    };
  };
  return {
    prices,
    models: (at) => {
      const own = overrides.filter(({ name }) => prices.known(name) === null);
      return [
        ...catalog().map((model) => registered(model.id, model, at)),
        ...own.map(({ name }) => registered(name, null, at)),
      ];
    },
    find: (name, at) => {
      const known = prices.known(name);
      const found = registered(name, known, at);
      return known === null && found.price === null && overrideOf(name, name) === undefined ? null : found;
    },
    ladder: (agent, at) => {
      const said = Object.hasOwn(ladders, agent) ? ladders[agent] : undefined;
      return said ?? builtInLadder(agent, (id) => prices.price(id, at)?.rates.input ?? null);
    },
    near: (name) =>
      near(name, [...MODEL_ALIASES, ...catalog().map(({ id }) => id), ...overrides.map((each) => each.name)]),
  };
}

function builtInLadder(agent: string, priceOf: (id: string) => number | null): readonly string[] | null {
  switch (agent) {
    // Aliases work with every provider of Claude Code; ids do not.
    case 'claude':
      return ['haiku', 'sonnet', 'opus'];
    case 'codex':
      return gptLadder(priceOf);
    case 'gemini':
      return ['flash-lite', 'flash', 'pro'].flatMap((family) => newestOf('google', family)?.id ?? []);
    default:
      return null;
  }
}

function laddersWith(ladders: RoutingConfig['ladders'], name: string): readonly string[] {
  return Object.entries(ladders).flatMap(([agent, models]) => (models.includes(name) ? [agent] : []));
}

function near(name: string, known: readonly string[]): readonly string[] {
  const last = plainName(name).replace(/^.*\//, '');
  const likely = nearestWord(last, known);
  const holding = last.length < 2 ? [] : known.filter((each) => each.toLowerCase().includes(last));
  return [...new Set([...(likely === null ? [] : [likely]), ...holding])].slice(0, 3);
}
