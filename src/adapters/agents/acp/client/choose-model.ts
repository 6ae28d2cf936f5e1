import { type Json, list, object, text } from '../../../../lib/json.ts';
import { type Result, err, ok } from '../../../../lib/result.ts';

/** The request that makes a conversation use a model; null where it uses it already. */
export type ModelRequest = { readonly method: string; readonly params: Json } | null;

/**
 * How a model is chosen in a conversation, from the answer that opened it. Agents offer it in three ways: as an option of
 * category `model`, as the list `models` that came before it (Gemini CLI 0.61), or as modes. The error says what is
 * offered instead.
 */
export function chooseModel(session: Json, wanted: string): Result<ModelRequest, string> {
  const offers = offersOf(session);
  for (const { id, current, request } of offers) {
    if (id === wanted) return ok(current ? null : request);
  }
  const named = offers.find(({ name, model }) => model && name?.toLowerCase() === wanted.toLowerCase());
  if (named !== undefined) return ok(named.current ? null : named.request);
  const models = offers.filter(({ model }) => model).map(({ id }) => id);
  return err(
    models.length === 0
      ? 'does not let its model be chosen: leave "model" out, or choose it in the agent\'s own settings or command line'
      : `offers no model "${wanted}": it offers ${models.join(', ')}`,
  );
}

/** How hard the model should think, as `chooseModel`: agents offer it as an option of category `thought_level`, or called `effort`. */
export function chooseEffort(session: Json, wanted: string): Result<ModelRequest, string> {
  const offers = optionsOf(session, EFFORT);
  const found = offers.find(({ id, name }) => id === wanted || name?.toLowerCase() === wanted.toLowerCase());
  if (found !== undefined) return ok(found.current ? null : found.request);
  return err(
    offers.length === 0
      ? 'does not let its effort be chosen: leave "effort" out, or choose it in the agent\'s own settings or command line'
      : `offers no effort "${wanted}": it offers ${offers.map(({ id }) => id).join(', ')}`,
  );
}

/** The effort that a conversation has, where the agent tells it. */
export function currentEffort(session: Json): string | null {
  return optionsOf(session, EFFORT).find(({ current }) => current)?.id ?? null;
}

/** The model that a conversation uses, where the agent tells it. */
export function currentModel(session: Json): string | null {
  return offersOf(session).find(({ current, model }) => current && model)?.id ?? null;
}

type Offer = {
  readonly id: string;
  readonly name: string | null;
  readonly current: boolean;
  /** False: a mode, which is seldom a model. */
  readonly model: boolean;
  readonly request: { readonly method: string; readonly params: Json };
};

function offersOf(session: Json): readonly Offer[] {
  return [...optionsOf(session, MODEL), ...modelsOf(session), ...modesOf(session)];
}

/** The category of an option, and its id where it has no category. */
type OptionKind = { readonly category: string; readonly id: string };

const MODEL: OptionKind = { category: 'model', id: 'model' };
const EFFORT: OptionKind = { category: 'thought_level', id: 'effort' };

/** https://agentclientprotocol.com/protocol/session-config-options */
function optionsOf(session: Json, kind: OptionKind): readonly Offer[] {
  return list(session['configOptions'])
    .map(object)
    .filter(({ category, id }) => category === kind.category || (typeof category !== 'string' && id === kind.id))
    .flatMap((option) =>
      valuesOf(option['options']).flatMap((value) => {
        const [id, configId] = [text(value['value']), text(option['id'])];
        if (id === null || configId === null) return [];
        const request = { method: 'session/set_config_option', params: { configId, value: id } };
        return [{ id, name: text(value['name']), current: option['currentValue'] === id, model: true, request }];
      }),
    );
}

/** Values come in groups, or without. */
function valuesOf(options: unknown): readonly Json[] {
  return list(options)
    .map(object)
    .flatMap((option) => (Array.isArray(option['options']) ? option['options'].map(object) : [option]));
}

function modelsOf(session: Json): readonly Offer[] {
  const models = object(session['models']);
  return list(models['availableModels'])
    .map(object)
    .flatMap((model) => {
      const id = text(model['modelId']);
      if (id === null) return [];
      const request = { method: 'session/set_model', params: { modelId: id } };
      return [{ id, name: text(model['name']), current: models['currentModelId'] === id, model: true, request }];
    });
}

function modesOf(session: Json): readonly Offer[] {
  const modes = object(session['modes']);
  return list(modes['availableModes'])
    .map(object)
    .flatMap((mode) => {
      const id = text(mode['id']);
      if (id === null) return [];
      const request = { method: 'session/set_mode', params: { modeId: id } };
      return [{ id, name: text(mode['name']), current: modes['currentModeId'] === id, model: false, request }];
    });
}
