import type { Place } from '../ir.ts';
import type { SqlBuffers, SqlCleaner, SqlFormat, SqlPassing, SqlSink } from '../language.ts';
import type { CallView, Given, Machine } from './machine.ts';
import { allocate } from './members.ts';
import { findCall, matchesCall } from './patterns.ts';
import { thing, write } from './store.ts';
import { bracePieces, joinTexts, printfPieces, type Ingredient, type TemplatePiece } from './text.ts';
import { constant, constantText, either, known, literal, mapHoles, NOTHING, SAFE, type Value } from './value.ts';

/** A call as the tables see it. */
export type TableCall = {
  readonly view: CallView;
  readonly receiverValue: Value | null;
  readonly args: readonly Given[];
  readonly at: Place;
  readonly text: string;
};

/** Whether the call runs SQL, or makes a piece of it; if so, what it is given is looked at. */
export function runSink(machine: Machine, view: CallView, args: readonly Given[]): SqlSink['takes'] | null {
  for (const sink of machine.language.sinks) {
    if (!matchesCall(machine, view, sink)) continue;
    const wanted = sink.on === 'set' ? args : args.filter((arg) => isWanted(args, arg, sink.text));
    let ran = false;
    for (const arg of wanted)
      ran =
        machine.report.ran(machine, {
          view,
          sink,
          value: sink.entries === true ? arg.value : commandIn(machine, arg.value),
          at: arg.at,
        }) || ran;
    if (ran) return sink.takes;
  }
  return null;
}

const COMMAND_KEYS = ['text', 'sql', 'query', 'sqlText', 'statement', 'queryString'];

/** `{ text: '…', values }`: drivers take the command as a member, too. */
function commandIn(machine: Machine, value: Value): Value {
  return value.flatMap((alt): Value => {
    const found = alt.kind === 'ref' ? thing(machine.store, alt.id) : undefined;
    if (found?.kind !== 'map') return [alt];
    return COMMAND_KEYS.flatMap((key) => found.entries.get(key) ?? []);
  });
}

function isWanted(args: readonly Given[], arg: Given, text: readonly (number | string)[]): boolean {
  if (arg.name !== null) return text.includes(arg.name);
  return text.includes(args.filter(({ name }) => name === null).indexOf(arg));
}

/** Functions named for quoting do it, unless it is for another language than SQL. */
const QUOTING =
  /^_*(?:sql|db|pg|my|pq|do|safe|ansi)?_?(?:quote|escape)(?=$|_|[A-Z])|(?:_|[a-z](?=[A-Z]))(?:quote|escape|Quote|Escape)(?=$|_|[A-Z])|^_*(?:quoted|escaped)_?/;
const OTHER_QUOTING = /html|xml|ur[il]|shell|js(?!on)|json|css|reg|attr|command|arg|markdown|string$|^escape$|^e$/i;

/** What the tables say of the call's result, or null. */
export function applyTables(machine: Machine, call: TableCall): Value | null {
  const { language } = machine;
  const buffered = language.buffers === null ? null : bufferCall(machine, language.buffers, call);
  if (buffered !== null) return buffered;
  if (language.quiet.test(call.text) || language.quiet.test(call.view.names[0] ?? '')) {
    for (const { value } of call.args) machine.report.hush(value);
    return null;
  }
  const cleaner = findCall(machine, call.view, language.cleaners);
  if (cleaner !== null) return cleaned(cleaner, call);
  if (cleaner === null && QUOTING.test(call.view.names[0] ?? '') && !OTHER_QUOTING.test(call.view.names[0] ?? ''))
    return [{ kind: 'safe', path: call.text }];
  const format = findCall(machine, call.view, language.formats);
  if (format !== null) return formatted(machine, format, call);
  const passing = findCall(machine, call.view, language.passing);
  return passing === null ? null : passedOn(machine, passing, call);
}

/** What a call that runs SQL gives where the tables say that it is harmless: `$wpdb->prepare(…)` is looked at, and clean. */
export function cleanedBy(machine: Machine, call: TableCall): Value | null {
  const cleaner = findCall(machine, call.view, machine.language.cleaners);
  return cleaner === null ? null : cleaned(cleaner, call);
}

function cleaned(cleaner: SqlCleaner, call: TableCall): Value {
  const texts = call.args.map(({ value }) => value);
  if (cleaner.makes === 'number') {
    const sure = texts[0] === undefined ? null : constant(texts[0])?.value;
    if (typeof sure === 'string' && /^-?\d{1,15}$/.test(sure)) return literal(Number(sure));
    return typeof sure === 'number' ? literal(sure) : SAFE;
  }
  if (cleaner.makes === 'quoted') return [{ kind: 'safe', path: call.text }];
  const all = either(...texts, ...(texts.length === 0 && call.receiverValue !== null ? [call.receiverValue] : []));
  return mapHoles(all, (hole) => ({ ...hole, escaped: true }));
}

function templateOf(call: TableCall, where: 'receiver' | number): { readonly value: Value; readonly at: Place } | null {
  if (where === 'receiver')
    return call.receiverValue === null ? null : { value: call.receiverValue, at: call.view.receiver ?? call.at };
  const arg = call.args.filter(({ name }) => name === null)[where];
  return arg === undefined ? null : arg;
}

function formatted(machine: Machine, format: SqlFormat, call: TableCall): Value | null {
  const template = templateOf(call, format.template);
  if (template === null) return null;
  const values = call.args.filter(
    ({ name }) => name !== null || format.template === 'receiver' || call.args.indexOf({ name: null } as Given) === -1,
  );
  const given = values.slice(format.values);
  // `a % b` of numbers.
  if (template.value.every((alt) => alt.kind === 'literal' || alt.kind === 'safe')) return SAFE;
  const texts = template.value.map((alt): Value => {
    const text = constantText([alt]);
    if (text === null && alt.kind !== 'text')
      return joinTexts(
        machine,
        [{ value: [alt], at: template.at, numeric: false }, ...given.map(ingredient)],
        'format',
        call.at,
      );
    const parts: readonly Ingredient[] =
      alt.kind === 'text'
        ? alt.parts.flatMap((part): readonly Ingredient[] =>
            part.kind === 'known'
              ? [{ value: known(part.text), at: template.at, numeric: false }]
              : [{ value: [{ kind: 'text', parts: [part], joins: alt.joins }], at: part.at, numeric: false }],
          )
        : [];
    const flat = flatArgs(machine, given);
    const taken = { next: 0 };
    const ingredients = parts.flatMap((part) => {
      const fixed = constantText(part.value);
      return fixed === null
        ? [part]
        : fill({
            pieces: format.style === 'printf' ? printfPieces(fixed) : bracePieces(fixed),
            given: flat,
            taken,
            at: template.at,
          });
    });
    return joinTexts(
      machine,
      ingredients.length === 1 ? [...ingredients, { value: known(''), at: call.at, numeric: false }] : ingredients,
      'format',
      call.at,
    );
  });
  return either(...texts);
}

function ingredient(given: Given): Ingredient {
  return { value: given.value, at: given.at, numeric: false };
}

type Flat = {
  readonly list: readonly Given[];
  readonly named: ReadonlyMap<string, Given>;
  readonly rest: Given | null;
};

/** The values of a template: a single list stands for its items, a map for named ones. */
function flatArgs(machine: Machine, given: readonly Given[]): Flat {
  const named = new Map(given.flatMap((arg) => (arg.name === null ? [] : [[arg.name, arg] as const])));
  const list: Given[] = [];
  let rest: Given | null = null;
  for (const arg of given) {
    if (arg.name !== null) continue;
    const [only] = arg.value;
    const found =
      only?.kind === 'ref' && (arg.spread || given.length === 1) ? thing(machine.store, only.id) : undefined;
    if (found?.kind === 'list') {
      list.push(...found.items.map((value) => ({ ...arg, value })));
      if (found.rest !== null) rest = { ...arg, value: found.rest };
    } else if (found?.kind === 'map') {
      for (const [key, value] of found.entries) named.set(key, { ...arg, value });
      if (found.rest !== null) rest = { ...arg, value: found.rest };
    } else if (arg.spread) rest = arg;
    else list.push(arg);
  }
  return { list, named, rest };
}

type Filling = {
  readonly pieces: readonly TemplatePiece[];
  readonly given: Flat;
  readonly taken: { next: number };
  readonly at: Place;
};

function fill({ pieces, given, taken, at }: Filling): readonly Ingredient[] {
  return pieces.flatMap((piece): readonly Ingredient[] => {
    if ('text' in piece) return piece.text === '' ? [] : [{ value: known(piece.text), at, numeric: false }];
    let arg: Given | undefined;
    if (piece.key === null) {
      arg = given.list[taken.next] ?? given.rest ?? (given.list.length === 1 ? given.list[0] : undefined);
      taken.next += 1;
    } else
      arg =
        typeof piece.key === 'number'
          ? (given.list[piece.key] ?? given.rest ?? undefined)
          : (given.named.get(piece.key) ?? given.rest ?? (given.list.length === 1 ? given.list[0] : undefined));
    // Nothing goes in here: the place stays as it is, to be bound or filled later.
    if (arg === undefined) return [{ value: known('?'), at, numeric: false }];
    return [{ value: arg.value, at: arg.at, numeric: piece.numeric }];
  });
}

function bufferOf(machine: Machine, value: Value | null): number | null {
  const [only] = value ?? [];
  if (only?.kind !== 'ref' || value?.length !== 1) return null;
  return thing(machine.store, only.id)?.kind === 'buffer' ? only.id : null;
}

function bufferCall(machine: Machine, buffers: SqlBuffers, call: TableCall): Value | null {
  const { view, args } = call;
  const name = view.names[0] ?? '';
  if (view.shape === 'new' && view.names.some((one) => buffers.types.test(one))) {
    const [first] = args;
    const isText = first !== undefined && first.value.some((alt) => alt.kind === 'text' || alt.kind === 'unknown');
    return allocate(machine, { kind: 'buffer', text: isText ? first.value : known('') });
  }
  const id = bufferOf(machine, call.receiverValue);
  if (id !== null) {
    if (buffers.text.includes(name)) return textOfBuffer(machine, id);
    if (buffers.append.includes(name)) {
      append(machine, id, args.map(ingredient), call.at);
      return call.receiverValue;
    }
  }
  const to = buffers.appendTo?.find((pattern) => matchesCall(machine, view, pattern));
  const target = to === undefined ? null : bufferOf(machine, args[0]?.value ?? null);
  if (to === undefined || target === null) return null;
  const text =
    to.style === null
      ? null
      : formatted(machine, { names: [], on: 'any', style: to.style, template: 1, values: 2 }, call);
  append(
    machine,
    target,
    text === null ? args.slice(1).map(ingredient) : [{ value: text, at: call.at, numeric: false }],
    call.at,
  );
  return NOTHING;
}

function textOfBuffer(machine: Machine, id: number): Value {
  const found = thing(machine.store, id);
  return found?.kind === 'buffer' ? found.text : NOTHING;
}

function append(machine: Machine, id: number, more: readonly Ingredient[], at: Place): void {
  const old = textOfBuffer(machine, id);
  write(machine.store, id, {
    kind: 'buffer',
    text: joinTexts(machine, [{ value: old, at, numeric: false }, ...more], 'append', at),
  });
}

function passedOn(machine: Machine, passing: SqlPassing, call: TableCall): Value | null {
  const { of } = passing;
  const from = of.length === 0 ? (['receiver', ...call.args.map((_, index) => index)] as const) : of;
  const ingredients = from.flatMap((where): readonly Ingredient[] => {
    const found = templateOf(call, where);
    return found === null ? [] : [{ value: found.value, at: found.at, numeric: false }];
  });
  const [only] = ingredients;
  if (only === undefined) return null;
  return ingredients.length === 1 ? only.value : joinTexts(machine, ingredients, 'concat', call.at);
}
