import type { Expr, Statement } from '../ir.ts';
import { assign, executeAssign } from './assign.ts';
import { truthOf } from './conditions.ts';
import { declareAll } from './declare.ts';
import { step, type Machine } from './machine.ts';
import { anyItem } from './members.ts';
import { flatten, fork, merge, type Store } from './store.ts';
import { NOTHING, type Value } from './value.ts';

/** Runs statements in order. False when no way leads past them. */
export function run(machine: Machine, statements: readonly Statement[]): boolean {
  declareAll(machine, statements);
  for (const statement of statements) if (!execute(machine, statement)) return false;
  return true;
}

function execute(machine: Machine, statement: Statement): boolean {
  step(machine);
  switch (statement.kind) {
    case 'assign':
      executeAssign(machine, statement);
      return true;
    case 'expression':
      machine.evaluate(statement.value);
      return !endsProgram(statement.value);
    case 'if':
      return executeIf(machine, statement);
    case 'switch':
      return executeSwitch(machine, statement);
    case 'loop':
      return executeLoop(machine, statement);
    case 'try':
      return executeTry(machine, statement);
    case 'block':
      return run(machine, statement.body);
    case 'return': {
      const value = statement.value === null ? NOTHING : machine.evaluate(statement.value);
      machine.activation.exits.push({ store: flatten(machine.store, machine.activation.base), value });
      return false;
    }
    case 'leave':
      return executeLeave(machine, statement);
    case 'function':
    case 'class':
      // Declared before the statements around it were run.
      return true;
  }
}

function endsProgram(value: Expr): boolean {
  return (
    value.kind === 'call' &&
    value.callee.receiver !== null &&
    value.callee.name === 'exit' &&
    /^(?:process|sys|os|System|Environment)$/i.test(
      value.callee.receiver.kind === 'name' ? value.callee.receiver.name : '',
    )
  );
}

function executeLeave(machine: Machine, statement: Statement & { readonly kind: 'leave' }): boolean {
  if (statement.value !== null) machine.report.hush(machine.evaluate(statement.value));
  const { breaks } = machine.activation;
  if (statement.how === 'loop' && breaks !== null) breaks.stores.push(flatten(machine.store, breaks.base));
  return false;
}

function executeIf(machine: Machine, statement: Statement & { readonly kind: 'if' }): boolean {
  const truth = truthOf(machine.evaluate(statement.test));
  if (truth !== null) {
    machine.assume(statement.test, truth);
    return run(machine, truth ? statement.body : statement.otherwise);
  }
  return branches(machine, [
    () => (machine.assume(statement.test, true), run(machine, statement.body)),
    () => (machine.assume(statement.test, false), run(machine, statement.otherwise)),
  ]);
}

/** Runs each way on a copy of what is; what holds afterwards is what holds after those that lead on. */
function branches(machine: Machine, ways: readonly (() => boolean)[]): boolean {
  const base = machine.store;
  const alive: Store[] = [];
  for (const way of ways) {
    machine.store = fork(base);
    if (way()) alive.push(machine.store);
  }
  machine.store = base;
  merge(base, alive);
  return alive.length > 0;
}

function executeSwitch(machine: Machine, statement: Statement & { readonly kind: 'switch' }): boolean {
  const { subject, cases } = statement;
  const value = machine.evaluate(subject);
  const values = cases.map((one) => one.values.map((label) => machine.evaluate(label)));
  const [sure] = value;
  let chosen = -1;
  if (
    value.length === 1 &&
    (sure?.kind === 'literal' || (sure?.kind === 'text' && sure.parts.every((part) => part.kind === 'known')))
  ) {
    const wanted = JSON.stringify(plain(value));
    chosen = values.findIndex((labels) => labels.some((label) => JSON.stringify(plain(label)) === wanted));
    if (chosen === -1) chosen = cases.findIndex((one) => one.values.length === 0);
    if (chosen === -1) return true;
  }
  const bodyFrom = (index: number): readonly Statement[] => {
    const body: Statement[] = [];
    for (let at = index; at < cases.length; at += 1) {
      const one = cases[at];
      body.push(...(one?.body ?? []));
      if (one?.falls !== true) break;
    }
    return body;
  };
  return withBreaks(machine, () => {
    if (chosen !== -1) return run(machine, bodyFrom(chosen));
    const hasDefault = cases.some((one) => one.values.length === 0);
    const ways = cases.map((one, index) => () => {
      const tests = one.values.map((label): Expr => ({
        kind: 'arithmetic',
        op: '===',
        operands: [subject, label],
        at: label.at,
      }));
      const [only] = tests;
      if (only !== undefined)
        machine.assume(
          tests.length === 1 ? only : { kind: 'arithmetic', op: '||', operands: tests, at: only.at },
          true,
        );
      return run(machine, bodyFrom(index));
    });
    return branches(machine, hasDefault ? ways : [...ways, () => true]);
  });
}

function plain(value: Value): unknown {
  return value.map((alt) =>
    alt.kind === 'literal'
      ? alt.value
      : alt.kind === 'text'
        ? alt.parts.map((part) => (part.kind === 'known' ? part.text : newKey())).join('')
        : newKey(),
  );
}

let keys = 0;
function newKey(): string {
  keys += 1;
  return `\u0000${keys}`;
}

/** Runs something that `break` leaves: what holds there holds afterwards, too. */
function withBreaks(machine: Machine, way: () => boolean): boolean {
  const { activation } = machine;
  const outer = activation.breaks;
  const base = machine.store;
  const breaks = { base, stores: [] as Store[] };
  activation.breaks = breaks;
  machine.store = fork(base);
  const alive = way();
  activation.breaks = outer;
  const stores = alive ? [machine.store, ...breaks.stores] : breaks.stores;
  machine.store = base;
  merge(base, stores);
  return stores.length > 0;
}

function executeLoop(machine: Machine, statement: Statement & { readonly kind: 'loop' }): boolean {
  const { item, over, body, at } = statement;
  const of = over === null ? NOTHING : machine.evaluate(over);
  for (let turn = 0; turn < 2; turn += 1) {
    withBreaks(machine, () =>
      branches(machine, [
        () => true,
        () => {
          if (item !== null) assign(machine, item, anyItem(machine, of, over?.at ?? at), true);
          return run(machine, body);
        },
      ]),
    );
  }
  return true;
}

function executeTry(machine: Machine, statement: Statement & { readonly kind: 'try' }): boolean {
  const { body, handlers } = statement;
  const base = machine.store;
  machine.store = fork(base);
  const alive = run(machine, body);
  const after = machine.store;
  const ends: Store[] = alive ? [after] : [];
  for (const handler of handlers) {
    const start = fork(base);
    // Anything in the body may have failed: what it did may or may not be done.
    merge(start, [fork(start), rebased(after, base, start)]);
    machine.store = start;
    if (run(machine, handler)) ends.push(start);
  }
  machine.store = base;
  merge(base, ends);
  return ends.length > 0;
}

function rebased(store: Store, base: Store, onto: Store): Store {
  return { below: onto, own: flatten(store, base).own };
}
