import type { FunctionDefinition, Parameter, Place } from '../ir.ts';
import { holesWithin, worstOf } from './evaluate-support.ts';
import { type Activation, type Given, type Machine, step } from './machine.ts';
import { allocate } from './members.ts';
import { cellIn, enter } from './names.ts';
import { flatten, fork, merge, write, type Store } from './store.ts';
import {
  altKey,
  badness,
  either,
  NOTHING,
  SAFE,
  unknown,
  type Closure,
  type Frame,
  type Hole,
  type Value,
} from './value.ts';

/** Calls within calls are followed this far. */
const MAX_DEPTH = 5;

/** Runs a function of the file with values, and gives what it returns. */
export function invoke(
  machine: Machine,
  closure: Closure,
  call: { readonly args: readonly Given[]; readonly at: Place },
): Value {
  const { definition } = closure;
  const { args, at } = call;
  step(machine, 5);
  if (machine.activation.depth >= MAX_DEPTH || machine.entered.includes(definition))
    return worstOf(
      args.map(({ value }) => value),
      at,
    );
  machine.called.add(definition);
  const key = memoKey(closure, args);
  const known = key === null ? undefined : machine.memo.get(key);
  if (known !== undefined) return known;
  const ran = runBody(machine, closure, {
    depth: machine.activation.depth + 1,
    values: (parameter, index) => argumentFor(machine, { parameter, index, args }),
  });
  if (key !== null && ran.isPure) machine.memo.set(key, ran.value);
  return ran.value;
}

/** Only calls without references are remembered: what those hold changes. */
function memoKey(closure: Closure, args: readonly Given[]): string | null {
  if (closure.owner !== null) return null;
  const keys: string[] = [];
  for (const { name, value, spread } of args) {
    if (spread || value.some((alt) => alt.kind === 'ref' || alt.kind === 'function')) return null;
    keys.push(`${name ?? ''}=${value.map((alt) => altKey(alt)).join('|')}`);
  }
  return `${closure.definition.at.start}(${keys.join(',')})`;
}

type Passing = {
  readonly parameter: Parameter;
  readonly index: number;
  readonly args: readonly Given[];
};

function argumentFor(machine: Machine, { parameter, index, args }: Passing): Value {
  if (parameter.numeric)
    return (
      args.find(({ name }) => name === parameter.name)?.value.filter((alt) => alt.kind === 'literal') ??
      literalOnly(args[index]?.value)
    );
  const byName = args.find(({ name }) => name === parameter.name);
  if (byName !== undefined) return byName.value;
  const inOrder = args.filter(({ name }) => name === null);
  const spreadAt = inOrder.findIndex(({ spread }) => spread);
  if (parameter.rest) {
    const rest = inOrder.slice(index);
    return allocate(machine, {
      kind: 'list',
      items: rest.filter(({ spread }) => !spread).map(({ value }) => value),
      rest: spreadAt === -1 ? null : SAFE,
    });
  }
  if (spreadAt !== -1 && index >= spreadAt)
    return unknown(worstHole(holesWithin(machine, inOrder[spreadAt]?.value ?? NOTHING), parameter.name));
  const value = inOrder[index]?.value;
  if (value !== undefined) return value;
  return parameter.initial === null ? NOTHING : machine.evaluate(parameter.initial);
}

function literalOnly(value: Value | undefined): Value {
  return value !== undefined && value.length > 0 && value.every((alt) => alt.kind === 'literal') ? value : SAFE;
}

function worstHole(holes: readonly Hole[], path: string): Partial<Hole> & { readonly path: string } {
  const [worst] = holes.toSorted((a, b) => badness(b.origin) - badness(a.origin));
  return worst === undefined ? { path } : { ...worst, path };
}

type Run = { readonly depth: number; readonly values: (parameter: Parameter, index: number) => Value };

/** Runs the body in a frame of its own. Pure: nothing that was there before is changed by it. */
function runBody(machine: Machine, closure: Closure, run: Run): { readonly value: Value; readonly isPure: boolean } {
  const { definition } = closure;
  const outer = { store: machine.store, frame: machine.frame, activation: machine.activation, nextId: machine.nextId };
  const values = definition.parameters.map((parameter, index) => run.values(parameter, index));
  const frame: Frame = { cells: new Map(), up: closure.frame, owner: closure.owner, ofFunction: true };
  const activation: Activation = { base: outer.store, exits: [], breaks: null, depth: run.depth };
  machine.store = fork(outer.store);
  machine.frame = frame;
  machine.activation = activation;
  machine.entered.push(definition);
  const pendingBefore = machine.pending.length;
  definition.parameters.forEach((parameter, index) =>
    write(machine.store, cellIn(machine, frame, parameter.name), values[index] ?? NOTHING),
  );
  const alive = machine.run(definition.body);
  if (alive) activation.exits.push({ store: flatten(machine.store, outer.store), value: NOTHING });
  settle(machine, { outer: outer.store, activation, pendingBefore });
  machine.entered.pop();
  const isPure = activation.exits.every(({ store }) =>
    [...store.own.keys()].every((key) => typeof key === 'number' && key > outer.nextId),
  );
  machine.store = outer.store;
  machine.frame = outer.frame;
  machine.activation = outer.activation;
  return {
    value: activation.exits.length === 0 ? NOTHING : either(...activation.exits.map(({ value }) => value)),
    isPure,
  };
}

/** What the ways out of the function have done holds after it; functions made in it are run as anybody might call them. */
function settle(
  machine: Machine,
  of: { readonly outer: Store; readonly activation: Activation; readonly pendingBefore: number },
): void {
  const { outer, activation, pendingBefore } = of;
  merge(
    outer,
    activation.exits.map(({ store }) => store),
  );
  machine.store = outer;
  const pending = machine.pending.splice(pendingBefore);
  for (const closure of pending)
    if ((activation.depth === 0 || !machine.seen.has(closure.definition)) && !isServed(machine, closure))
      enterFunction(machine, closure, activation.depth + 1);
}

/** Only this file can call the function, and does: then what it is given is known, and it need not be run with what is not. */
export function isServed(machine: Machine, { definition, frame }: Closure): boolean {
  return (definition.exported === false || frame.ofFunction) && machine.called.has(definition);
}

/** Runs a function as anybody might call it: what its parameters are is not known. */
export function enterFunction(machine: Machine, closure: Closure, depth = 0, given: Partial<Hole> = {}): void {
  const { definition } = closure;
  if (machine.entered.includes(definition) || depth > MAX_DEPTH * 2) return;
  machine.seen.add(definition);
  const before = machine.store;
  machine.store = fork(before);
  const isOutside =
    machine.language.outsideDecorators !== null &&
    definition.decorators.some((word) => machine.language.outsideDecorators?.test(word));
  runBody(machine, closure, {
    depth,
    values: (parameter) => parameterValue(machine, parameter, { definition, isOutside, given }),
  });
  const after = machine.store;
  machine.store = before;
  merge(before, [fork(before), after]);
}

function parameterValue(
  machine: Machine,
  parameter: Parameter,
  of: { readonly definition: FunctionDefinition; readonly isOutside: boolean; readonly given: Partial<Hole> },
): Value {
  if (parameter.numeric) return SAFE;
  const { outsideTypes, outsideDecorators } = machine.language;
  const fromOutside =
    (of.isOutside &&
      !/^(?:this|self|cls|db|session|conn|connection|cursor|request|req|res|response)$/.test(parameter.name)) ||
    (parameter.type !== null && outsideTypes?.test(parameter.type) === true) ||
    parameter.decorators.some((word) => outsideDecorators?.test(word) === true);
  const hole = {
    origin: 'parameter' as const,
    path: parameter.name,
    key: `${of.definition.at.start}#${parameter.name}`,
    type: parameter.type,
    ...of.given,
  };
  if (fromOutside)
    return unknown({
      ...hole,
      origin: 'outside',
      what: 'a request',
      steps: [{ at: of.definition.at, text: `\`${parameter.name}\` is from a request` }],
    });
  const entered = enter(machine, hole, of.definition.at);
  const steps =
    entered.origin === 'parameter' && of.definition.name !== ''
      ? [{ at: of.definition.at, text: `\`${parameter.name}\` is a parameter of \`${of.definition.name}\`` }]
      : entered.steps;
  const value = unknown({ ...entered, steps });
  if (parameter.rest) return allocate(machine, { kind: 'list', items: [], rest: value });
  return value;
}
