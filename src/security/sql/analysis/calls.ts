import type { Expr, FunctionDefinition, Place } from '../ir.ts';
import { callBuiltin } from './builtins.ts';
import { viewOfFunction, viewOfMethod } from './call-view.ts';
import { holesWithin } from './evaluate-support.ts';
import { enterFunction } from './functions.ts';
import { newId, type CallView, type Given, type Machine } from './machine.ts';
import { callText, dottedText, enter, findCell } from './names.ts';
import { memberOf, allocate, setMember } from './members.ts';
import { read, thing, write } from './store.ts';
import { applyTables, cleanedBy, runSink } from './tables.ts';
import {
  badness,
  constantText,
  either,
  known,
  NOTHING,
  SAFE,
  unknown,
  type Alt,
  type Closure,
  type Frame,
  type Hole,
  type Value,
} from './value.ts';

type Call = Expr & { readonly kind: 'call' };

/** Calls a function, method or value. */
export function evaluateCall(machine: Machine, call: Call): Value {
  const { receiver, name, value: callee } = call.callee;
  const receiverValue = receiver === null ? null : machine.evaluate(receiver);
  const pendingBefore = machine.pending.length;
  const args = evaluateArgs(machine, call.args);
  const fresh = machine.pending.slice(pendingBefore);
  const target =
    callee === null ? calleeValue(machine, { receiver, receiverValue, name, at: call.at }) : machine.evaluate(callee);
  const closures = target.flatMap((alt) => (alt.kind === 'function' ? [alt.closure] : []));
  if (closures.length > 0)
    return either(...closures.slice(0, 3).map((closure) => machine.invoke(closure, args, call.at)));
  const [klass] = target;
  if (klass?.kind === 'class') return construct(machine, klass, { args, at: call.at });
  if (receiver === null && /^(?:require|import)$/.test(name)) {
    const module = constantText(args[0]?.value ?? NOTHING);
    if (module !== null) return unknown({ path: module.replace(/^node:/, ''), key: `module:${module}` });
  }
  const view =
    receiver === null
      ? viewOfFunction(machine, call, target)
      : viewOfMethod(machine, call, { receiver, value: receiverValue ?? [] });
  return evaluateForeign(machine, {
    view,
    receiverValue,
    args,
    fresh,
    isKnown: [...(receiverValue ?? []), ...target].some(
      (alt) => alt.kind !== 'unknown' || alt.hole.key !== alt.hole.path,
    ),
    at: call.at,
    text: callText(pathOf(receiverValue) ?? (receiver === null ? '' : dottedText(receiver)), view.names.at(-1) ?? name),
  });
}

function pathOf(value: Value | null): string | null {
  const [only] = value ?? [];
  if (only?.kind === 'unknown') return only.hole.path;
  return only?.kind === 'safe' && only.path !== '' ? only.path : null;
}

function evaluateArgs(machine: Machine, args: Call['args']): readonly Given[] {
  return args
    .slice(0, 100)
    .map(({ name, spread, value }) => ({ name, spread, value: machine.evaluate(value), at: value.at }));
}

type Wanted = {
  readonly receiver: Expr | null;
  readonly receiverValue: Value | null;
  readonly name: string;
  readonly at: Place;
};

function calleeValue(machine: Machine, { receiver, receiverValue, name, at }: Wanted): Value {
  if (receiver !== null) {
    const candidates = (receiverValue ?? []).filter((alt) => alt.kind === 'ref' || alt.kind === 'class');
    return candidates.flatMap((alt) => {
      if (!isPlainMethod(machine, alt, name)) return [];
      const called = memberOf(machine, [alt], name, at).filter(
        (one) => one.kind === 'function' || one.kind === 'class',
      );
      return called.length > 0 ? called : methodOf(machine, alt, name);
    });
  }
  const cell = findCell(machine.frame, name);
  if (cell !== null) return read(machine.store, cell.cell) ?? [];
  return methodCalled(machine, name);
}

/** The method of an object that has a field of the same name. */
function methodOf(machine: Machine, alt: Alt, name: string): Value {
  const found = alt.kind === 'ref' ? thing(machine.store, alt.id) : undefined;
  const info = found?.kind === 'map' ? found.info : null;
  const definition = info?.methods.get(name);
  if (definition === undefined || info === null || alt.kind !== 'ref') return [];
  return [{ kind: 'function', closure: { definition, frame: info.frame, owner: alt.id } }];
}

/** A method of the object, or of one around it, that is called by its bare name. */
function methodCalled(machine: Machine, name: string): Value {
  for (let at: Frame | null = machine.frame; at !== null; at = at.up) {
    const owner = at.owner === null ? undefined : thing(machine.store, at.owner);
    const method = owner?.kind === 'map' ? owner.info?.methods.get(name) : undefined;
    if (method !== undefined && owner?.kind === 'map' && owner.info !== null) {
      return [{ kind: 'function', closure: { definition: method, frame: owner.info.frame, owner: at.owner } }];
    }
  }
  return [];
}

/** Lists and buffers have the methods of the language; maps may hold functions. */
function isPlainMethod(machine: Machine, alt: Alt, name: string): boolean {
  if (alt.kind !== 'ref') return true;
  const found = thing(machine.store, alt.id);
  return found?.kind === 'map' && (found.entries.has(name) || found.info?.methods.has(name) === true);
}

/** A call of something that is not in the file. */
type Foreign = {
  readonly view: CallView;
  readonly receiverValue: Value | null;
  readonly args: readonly Given[];
  /** Functions written where the arguments are. */
  readonly fresh: readonly Closure[];
  /** What is called was set or imported by the file. */
  readonly isKnown: boolean;
  readonly at: Place;
  readonly text: string;
};

function evaluateForeign(machine: Machine, call: Foreign): Value {
  const ran = runSink(machine, call.view, call.args);
  const told = ran === null ? applyTables(machine, call) : cleanedBy(machine, call);
  if (told !== null) return told;
  const known = ran !== null ? null : callBuiltin(machine, call);
  if (known !== null) {
    forget(machine, call.fresh);
    return known;
  }
  runCallbacks(machine, call);
  return resultOf(machine, call, ran);
}

/** Functions given to a call are taken to be called by it, some time. */
function runCallbacks(machine: Machine, call: Foreign): void {
  if (call.fresh.length === 0) return;
  const isOutside = holesWithin(machine, call.receiverValue ?? []).find((hole) => hole.origin === 'outside');
  forget(machine, call.fresh);
  for (const closure of call.fresh)
    enterFunction(
      machine,
      closure,
      machine.activation.depth + 1,
      isOutside === undefined ? {} : { origin: 'outside', what: isOutside.what, steps: isOutside.steps },
    );
}

function forget(machine: Machine, fresh: readonly Closure[]): void {
  if (fresh.length === 0) return;
  const kept = machine.pending.filter((closure) => !fresh.includes(closure));
  machine.pending.splice(0, machine.pending.length, ...kept);
}

/** What a call of something unknown gives: it may pass on what it was given. */
function resultOf(machine: Machine, call: Foreign, ran: 'command' | 'fragment' | null): Value {
  const given = call.args.map(({ value }) => constantText(value));
  const key = `${call.isKnown ? '~' : ''}${call.text}(${given.some((one) => one === null) ? call.at.start : given.join(',')})`;
  const own = enter(machine, { path: call.text, key }, call.at);
  if (ran === 'fragment') return [{ kind: 'safe', path: call.text }];
  if (own.origin === 'outside' || ran !== null) return unknown(own);
  const receiverHoles = holesWithin(machine, call.receiverValue ?? []);
  const argHoles = call.args.flatMap(({ value }) => [...holesWithin(machine, value)]);
  const [worst] = [...receiverHoles, ...argHoles].toSorted((a: Hole, b: Hole) => badness(b.origin) - badness(a.origin));
  // Asked of a number and the like, with nothing that is not known: `id.toString()`.
  const isOfSafe = call.receiverValue?.every((alt) => alt.kind === 'safe' && alt.path === '') === true;
  if (isOfSafe && worst === undefined) return SAFE;
  if (worst === undefined || worst.origin === 'unknown') return unknown(own);
  const isOfReceiver = receiverHoles.includes(worst);
  // A method of a parameter (`db.tableOf(x)`) is asked of an object; what it gives is the object's.
  return unknown({
    ...worst,
    path: call.text,
    // It was decided by something that is not seen: what it gives need not be what it was given.
    origin: worst.origin === 'parameter' && !isOfReceiver ? 'unknown' : worst.origin,
    key: isOfReceiver ? `${worst.key}.${key}` : `${key}(${worst.key})`,
    type: null,
    escaped: false,
  });
}

/** `new Type(...)`. */
export function evaluateNew(machine: Machine, expr: Expr & { readonly kind: 'new' }): Value {
  const pendingBefore = machine.pending.length;
  const args = evaluateArgs(machine, expr.args);
  const fresh = machine.pending.slice(pendingBefore);
  const name = expr.type.slice(expr.type.lastIndexOf('.') + 1);
  const cell = findCell(machine.frame, name);
  const found = cell === null ? [] : (read(machine.store, cell.cell) ?? []);
  const [klass] = found;
  if (klass?.kind === 'class') return construct(machine, klass, { args, at: expr.at });
  const view: CallView = { names: [expr.type, name], receivers: [], shape: 'new', receiver: null, at: expr.at };
  const call = {
    view,
    receiverValue: null,
    args,
    fresh,
    isKnown: found.length > 0,
    at: expr.at,
    text: `new ${pathOf(found) ?? expr.type}()`,
  };
  const ran = runSink(machine, view, args);
  const told = ran !== null ? null : applyTables(machine, call);
  if (told !== null) return told;
  if (/^(?:RegExp|Regex|Regexp|String)$/.test(name) && args[0] !== undefined) return args[0].value;
  if (/(?:List|Array|Vector|Stack|Queue|Deque|Set)$/.test(name)) return listOf(machine, args);
  if (/(?:Map|Hashtable|Dictionary|Properties|Hash)$/.test(name))
    return allocate(machine, { kind: 'map', entries: new Map(), rest: mapRest(machine, args), info: null });
  runCallbacks(machine, call);
  if (/(?:Error|Exception)$/.test(name)) for (const { value } of args) machine.report.hush(value);
  const result = resultOf(machine, call, WRAPPER.test(name) ? null : 'command');
  const path = pathOf(found);
  return result.map((alt) =>
    alt.kind === 'unknown'
      ? { kind: 'unknown', hole: { ...alt.hole, key: `${alt.hole.key}@${expr.at.start}`, type: path ?? expr.type } }
      : alt,
  );
}

/** Types whose objects give what is in the ones they are made with. */
const WRAPPER = /(?:Reader|Stream|Scanner|Decoder|Tokenizer|Wrapper|Request)$/;

function listOf(machine: Machine, args: readonly Given[]): Value {
  const [first, ...more] = args;
  const [only] = first?.value ?? [];
  const source = only?.kind === 'ref' ? thing(machine.store, only.id) : undefined;
  if (more.length === 0 && source?.kind === 'list') return allocate(machine, source);
  if (first === undefined || (more.length === 0 && only?.kind !== 'unknown'))
    return allocate(machine, {
      kind: 'list',
      items: [],
      rest: only?.kind === 'literal' || first === undefined ? null : SAFE,
    });
  if (more.length === 0) return allocate(machine, { kind: 'list', items: [], rest: first.value });
  return allocate(machine, { kind: 'list', items: args.map(({ value }) => value), rest: null });
}

function mapRest(machine: Machine, args: readonly Given[]): Value | null {
  const holes = args.flatMap(({ value }) => [...holesWithin(machine, value)]);
  const [worst] = holes;
  return worst === undefined ? null : unknown(worst);
}

/** Makes an object of a class of the file. */
function construct(
  machine: Machine,
  alt: Alt & { readonly kind: 'class' },
  call: { readonly args: readonly Given[]; readonly at: Place },
): Value {
  const { info } = alt;
  const typical = thing(machine.store, info.fields);
  const id = newId(machine);
  write(machine.store, id, {
    kind: 'map',
    entries: new Map(typical?.kind === 'map' ? typical.entries : []),
    rest: null,
    info,
  });
  const definition = info.methods.get('constructor');
  if (definition !== undefined) machine.invoke({ definition, frame: info.frame, owner: id }, call.args, call.at);
  setNamed(machine, id, { definition, args: call.args });
  return [{ kind: 'ref', id }];
}

/** Members that are set where the object is made, and are no parameters of its constructor: C#'s `new User { Name = x }`. */
function setNamed(
  machine: Machine,
  id: number,
  call: { readonly definition: FunctionDefinition | undefined; readonly args: readonly Given[] },
): void {
  const parameters = call.definition?.parameters.map(({ name }) => name) ?? [];
  for (const { name, value } of call.args) {
    if (name !== null && !parameters.includes(name)) setMember(machine, [{ kind: 'ref', id }], known(name), value);
  }
}

/** An assignment to a member that runs SQL: `cmd.CommandText = …`. */
export function assignedMember(machine: Machine, target: Expr & { readonly kind: 'member' }, value: Value): void {
  if (!machine.language.sinks.some(({ on }) => on === 'set')) return;
  const view: CallView = {
    names: [target.name],
    receivers: [dottedText(target.object)],
    shape: 'set',
    receiver: target.object.at,
    at: target.at,
  };
  runSink(machine, view, [{ name: null, spread: false, value, at: target.at }]);
}
