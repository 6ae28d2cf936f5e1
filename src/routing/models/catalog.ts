import type { ModelTier } from '../../model/route.ts';
import { BUILT_IN_MODELS, type BuiltInModel, OUTPUT_LIMITS } from './built-in-models.ts';
import { byVersion, claudeName, type FamilyName, geminiName, gptName, type Maker } from './model-names.ts';
import { packageModels } from './package-data.ts';

/** A model that agents work with, without its price. */
export type CatalogModel = FamilyName & {
  readonly id: string;
  readonly maker: Maker;
  readonly tier: ModelTier;
  readonly context: number | null;
  readonly output: number | null;
  /** Of our own table; null: the package has it. */
  readonly builtIn: BuiltInModel | null;
};

/** How names of a maker are read. */
const READERS: Readonly<Record<Maker, (name: string) => FamilyName | null>> = {
  anthropic: claudeName,
  openai: gptName,
  google: geminiName,
};

/** From which major version on agents work with models of a maker. */
const SINCE: Readonly<Record<Maker, number>> = { anthropic: 3, openai: 5, google: 2 };

/** Models of the package that write no code, though their names look like it. */
const OTHERS = /image|audio|realtime|transcribe|tts|chat|search|live|embedding/;

/** All makers, in the order in which models are told. */
export const MAKERS: readonly Maker[] = ['anthropic', 'openai', 'google'];

let made: readonly CatalogModel[] | null = null;

/** All models that agents work with: maker by maker, the newest first. The same for the same editions of package and table. */
export function catalog(): readonly CatalogModel[] {
  made ??= MAKERS.flatMap(modelsOf);
  return made;
}

/** The newest model of a family; null: there is none. */
export function newestOf(maker: Maker, family: string): CatalogModel | null {
  return catalog().find((model) => model.maker === maker && model.family === family) ?? null;
}

/** The model of a maker with this very family and version. */
export function catalogModel(maker: Maker, { family, version }: FamilyName): CatalogModel | null {
  const same = ({ family: other, version: [major, minor] }: FamilyName): boolean =>
    other === family && major === version[0] && minor === version[1];
  return catalog().find((model) => model.maker === maker && same(model)) ?? null;
}

/**
 * The models of the newest generation of GPT, one a family, by what they cost: the ladder of whoever works with them. `priceOf`:
 * of an id, dollars for a million tokens that go in; null: not known.
 */
export function gptLadder(priceOf: (id: string) => number | null): readonly string[] {
  const all = catalog().filter(({ maker }) => maker === 'openai');
  const newest = all[0]?.version[0];
  const families = all.filter(
    (model, at) => model.version[0] === newest && all.findIndex(({ family }) => family === model.family) === at,
  );
  return families
    .flatMap(({ id }) => {
      const price = priceOf(id);
      return price === null ? [] : [{ id, price }];
    })
    .toSorted((a, b) => a.price - b.price || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

function modelsOf(maker: Maker): readonly CatalogModel[] {
  const found = new Map<string, CatalogModel>();
  const put = (id: string, context: number | null, builtIn: BuiltInModel | null): void => {
    const name = OTHERS.test(id) ? null : READERS[maker](id);
    if (name === null || name.version[0] < SINCE[maker]) return;
    const key = `${name.family} ${name.version.join('.')}`;
    if (found.has(key)) return;
    const output = builtIn?.output ?? OUTPUT_LIMITS.find(({ begin }) => id.startsWith(begin))?.output ?? null;
    found.set(key, { ...name, id, maker, tier: tierOf(maker, name), context, output, builtIn });
  };
  for (const { id, context_window: context } of packageModels(maker)) put(id, context ?? null, null);
  for (const model of BUILT_IN_MODELS) if (model.maker === maker) put(model.id, model.context, model);
  return [...found.values()].toSorted((a, b) => byVersion(b, a) || (a.id < b.id ? -1 : 1));
}

/** Families by how strong they are among those of their maker, as the makers themselves place them. */
const TIERS: Readonly<Record<Maker, Readonly<Record<string, ModelTier>>>> = {
  anthropic: { haiku: 'fast', sonnet: 'balanced', opus: 'advanced', fable: 'advanced' },
  openai: {
    nano: 'fast',
    mini: 'fast',
    luna: 'fast',
    'codex-mini': 'fast',
    terra: 'balanced',
    codex: 'balanced',
    '': 'balanced',
    pro: 'advanced',
    astra: 'advanced',
  },
  google: { 'flash-lite': 'fast', flash: 'balanced', pro: 'advanced' },
};

function tierOf(maker: Maker, { family, version }: FamilyName): ModelTier {
  // Sol was the strongest of GPT-5.6; above it in GPT-6 stands Astra.
  if (maker === 'openai' && family === 'sol') return version[0] < 6 ? 'advanced' : 'balanced';
  return TIERS[maker][family] ?? 'balanced';
}
