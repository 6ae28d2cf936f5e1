import type { Expr, Statement } from '../ir.ts';
import { assignedMember } from './calls.ts';
import type { Machine } from './machine.ts';
import { indexOf, memberOf, setMember } from './members.ts';
import { cellIn, findCell } from './names.ts';
import { thing, write } from './store.ts';
import { joinTexts } from './text.ts';
import { either, known, literal, SAFE, type Value } from './value.ts';

/** Runs an assignment. */
export function executeAssign(machine: Machine, statement: Statement & { readonly kind: 'assign' }): void {
  const { target, op, part, at } = statement;
  const given = machine.evaluate(statement.value);
  const whole = part === null ? given : partOf(machine, given, { part, at });
  const typed = statement.numeric
    ? whole.every((alt) => alt.kind === 'literal')
      ? whole
      : SAFE
    : withType(whole, statement.type);
  if (op === 'append') {
    const old = machine.evaluate(target);
    assign(machine, target, appended(machine, { old, target, more: typed, statement }), false);
    return;
  }
  assign(machine, target, typed, statement.declares ?? (statement.constant ? true : undefined));
  const cell = target.kind === 'name' ? findCell(machine.frame, target.name)?.cell : undefined;
  if (cell === undefined) return;
  if (statement.value.kind === 'call' || statement.value.kind === 'arithmetic' || statement.value.kind === 'choice')
    machine.definitions.set(cell, statement.value);
  else machine.definitions.delete(cell);
}

function partOf(
  machine: Machine,
  given: Value,
  { part, at }: { readonly part: number; readonly at: Expr['at'] },
): Value {
  return either(
    ...given.map((alt): Value => (alt.kind === 'ref' ? indexOf(machine, [alt], literal(part), at) : [alt])),
  );
}

function withType(value: Value, type: string | null): Value {
  return type === null
    ? value
    : value.map((alt) =>
        alt.kind === 'unknown' && alt.hole.type === null ? { kind: 'unknown', hole: { ...alt.hole, type } } : alt,
      );
}

/** `+=` on a text is a join, on a list it adds, and on a number it is arithmetic. */
function appended(
  machine: Machine,
  of: {
    readonly old: Value;
    readonly target: Expr;
    readonly more: Value;
    readonly statement: Statement & { readonly kind: 'assign' };
  },
): Value {
  const { old, more, statement } = of;
  const [first] = old;
  if (first?.kind === 'ref' && old.length === 1) {
    const found = thing(machine.store, first.id);
    if (found?.kind === 'list') {
      const added = more.flatMap((alt) => {
        const list = alt.kind === 'ref' ? thing(machine.store, alt.id) : undefined;
        return list?.kind === 'list' ? [...list.items, ...(list.rest === null ? [] : [list.rest])] : [[alt]];
      });
      write(
        machine.store,
        first.id,
        found.items.length + added.length > 100
          ? { ...found, rest: either(...(found.rest === null ? [] : [found.rest]), ...added) }
          : { ...found, items: [...found.items, ...added] },
      );
      return old;
    }
    if (found?.kind === 'buffer') {
      write(machine.store, first.id, { kind: 'buffer', text: join(machine, [found.text, more], statement) });
      return old;
    }
  }
  const isNumber = (value: Value): boolean =>
    value.length > 0 &&
    value.every((alt) => alt.kind === 'safe' || (alt.kind === 'literal' && typeof alt.value === 'number'));
  if (isNumber(old) && isNumber(more)) return SAFE;
  return join(machine, [old, more], statement);
}

function join(
  machine: Machine,
  [old, more]: readonly [Value, Value],
  statement: Statement & { readonly kind: 'assign' },
): Value {
  const pieces = [
    { value: old, at: statement.target.at, numeric: false },
    { value: more, at: statement.value.at, numeric: false },
  ];
  return joinTexts(machine, pieces, 'append', statement.at);
}

/** Puts a value into what stands left of an assignment. `declares`: a new variable; undefined: where that cannot be told. */
export function assign(machine: Machine, target: Expr, value: Value, declares: boolean | undefined): void {
  if (target.kind === 'name') assignName(machine, target.name, value, declares);
  else if (target.kind === 'member') {
    setMember(machine, machine.evaluate(target.object), known(target.name), value);
    assignedMember(machine, target, value);
  } else if (target.kind === 'index') {
    setMember(machine, machine.evaluate(target.object), machine.evaluate(target.key), value);
  } else if (target.kind === 'list') {
    target.items.forEach((item, index) =>
      assign(machine, item, partOf(machine, value, { part: index, at: item.at }), declares),
    );
  } else if (target.kind === 'map') {
    for (const entry of target.entries)
      if (entry.key.kind === 'text')
        assign(machine, entry.value, memberOf(machine, value, entry.key.value, entry.value.at), declares);
  }
}

function assignName(machine: Machine, name: string, value: Value, declares: boolean | undefined): void {
  const { frame } = machine;
  const found = declares === true ? null : findCell(frame, name);
  // A field of the object, called by its bare name.
  if (found === null && declares !== true && frame.owner !== null) {
    const owner = thing(machine.store, frame.owner);
    if (owner?.kind === 'map' && owner.entries.has(name)) {
      setMember(machine, [{ kind: 'ref', id: frame.owner }], known(name), value);
      return;
    }
  }
  const isOurs =
    found !== null &&
    (declares === false || found.frame === frame || (found.frame.up !== null && found.frame.ofFunction));
  write(machine.store, isOurs ? found.cell : cellIn(machine, frame, name), value);
}
