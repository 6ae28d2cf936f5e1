import type { FunctionDefinition, Statement } from '../ir.ts';
import type { Machine } from './machine.ts';
import { newId } from './machine.ts';
import { cellIn } from './names.ts';
import { thing, write } from './store.ts';
import type { ClassInfo, Frame, Value } from './value.ts';

/** Functions and classes are there before the statements around them are run. */
export function declareAll(machine: Machine, statements: readonly Statement[]): void {
  for (const statement of statements) {
    if (statement.kind === 'function') {
      const closure = { definition: statement.definition, frame: machine.frame, owner: machine.frame.owner };
      write(machine.store, cellIn(machine, machine.frame, statement.definition.name), [{ kind: 'function', closure }]);
      machine.pending.push(closure);
    }
  }
  for (const statement of statements) if (statement.kind === 'class') declareClass(machine, statement);
}

function declareClass(machine: Machine, statement: Statement & { readonly kind: 'class' }): void {
  const cell = cellIn(machine, machine.frame, statement.name);
  const known = machine.classes.get(`${cell}`);
  const methods = new Map<string, FunctionDefinition>(known?.methods);
  for (const member of statement.body)
    if (member.kind === 'function') methods.set(member.definition.name, member.definition);
  const fields = known?.fields ?? newId(machine);
  const frame: Frame = { cells: new Map(), up: machine.frame, owner: fields, ofFunction: false };
  const info: ClassInfo = { name: statement.name, methods, fields, frame };
  machine.classes.set(`${cell}`, info);
  write(machine.store, cell, [{ kind: 'class', info }]);
  const before = thing(machine.store, fields);
  write(machine.store, fields, {
    kind: 'map',
    entries: before?.kind === 'map' ? before.entries : new Map<string, Value>(),
    rest: null,
    info,
  });
  runFields(machine, statement.body, frame);
  const order = statement.body.flatMap((member) => (member.kind === 'function' ? [member.definition] : []));
  for (const definition of order.toSorted(
    (a, b) => Number(b.name === 'constructor') - Number(a.name === 'constructor'),
  )) {
    machine.pending.push({ definition, frame, owner: fields });
  }
}

/** The initial values of fields, and whatever else stands in the body of a class. */
function runFields(machine: Machine, body: readonly Statement[], frame: Frame): void {
  const outer = machine.frame;
  machine.frame = frame;
  const rest = body.filter((member) => member.kind !== 'function');
  for (const member of rest) {
    if (member.kind === 'assign' && member.target.kind === 'name') {
      const value = machine.evaluate(member.value);
      const fields = thing(machine.store, frame.owner ?? -1);
      const typed =
        member.type === null
          ? value
          : value.map((alt) => (alt.kind === 'unknown' ? { ...alt, hole: { ...alt.hole, type: member.type } } : alt));
      if (fields?.kind === 'map')
        write(machine.store, frame.owner ?? -1, {
          ...fields,
          entries: new Map(fields.entries).set(member.target.name, typed),
        });
    } else machine.run([member]);
  }
  machine.frame = outer;
}
