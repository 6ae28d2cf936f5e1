import type { Expr } from '../ir.ts';
import type { Machine } from './machine.ts';
import { newId } from './machine.ts';
import { read, thing } from './store.ts';
import { unknown, type Frame, type Hole, type Value } from './value.ts';

/** What an expression is called in the source: `this.db`, `conn.cursor()`, `params[]`, `new Pool()`. */
export function dottedText(expr: Expr, depth = 0): string {
  if (depth > 12) return '';
  switch (expr.kind) {
    case 'name':
      return expr.name;
    case 'member':
      return `${dottedText(expr.object, depth + 1)}.${expr.name}`;
    case 'index':
      return expr.key.kind === 'text'
        ? `${dottedText(expr.object, depth + 1)}.${expr.key.value}`
        : `${dottedText(expr.object, depth + 1)}[]`;
    case 'call':
      return callText(
        expr.callee.receiver === null ? '' : dottedText(expr.callee.receiver, depth + 1),
        expr.callee.name,
      );
    case 'new':
      return `new ${expr.type}()`;
    case 'cast':
      return dottedText(expr.value, depth + 1);
    default:
      return '';
  }
}

/** The dotted text of a call. */
export function callText(receiver: string, name: string): string {
  return receiver === '' ? `${name}()` : `${receiver}.${name}()`;
}

/** Names in capitals are constants, wherever they are from. */
export function isConstantName(name: string): boolean {
  return name.length > 1 && /^_*[A-Z][A-Z\d_]*$/.test(name);
}

/** Whether a member of something outside of the file is a constant, by the habits of the language. */
export function isConstantMember(machine: Machine, path: string, name: string): boolean {
  const { constants } = machine.language;
  if (constants?.pattern.test(`${path}.${name}`) !== true || outsideOf(machine, `${path}.${name}`) !== null)
    return false;
  return !constants.ofImports || machine.imports.some((one) => one.slice(one.lastIndexOf('/') + 1) === path);
}

/** The cell of a name, with the frame it is in, or null. */
export function findCell(frame: Frame, name: string): { readonly cell: number; readonly frame: Frame } | null {
  for (let at: Frame | null = frame; at !== null; at = at.up) {
    const cell = at.cells.get(name);
    if (cell !== undefined) return { cell, frame: at };
  }
  return null;
}

/** The cell of a name in this frame, made where there is none. */
export function cellIn(machine: Machine, frame: Frame, name: string): number {
  const known = frame.cells.get(name);
  if (known !== undefined) return known;
  const cell = newId(machine);
  frame.cells.set(name, cell);
  return cell;
}

/** A field of the object, or of one around it, that is called by its bare name. */
function fieldCalled(machine: Machine, name: string): Value | undefined {
  for (let at: Frame | null = machine.frame; at !== null; at = at.up) {
    const owner = at.owner === null ? undefined : thing(machine.store, at.owner);
    const value = owner?.kind === 'map' ? owner.entries.get(name) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** What a name stands for. */
export function lookUp(machine: Machine, name: string, at: Expr['at'] | null = null): Value {
  if (name === 'this' && machine.frame.owner !== null) return [{ kind: 'ref', id: machine.frame.owner }];
  const found = findCell(machine.frame, name);
  const value = found === null ? undefined : read(machine.store, found.cell);
  if (value !== undefined) return value;
  const field = machine.language.bareMembers === true ? fieldCalled(machine, name) : undefined;
  if (field !== undefined) return field;
  if (isConstantName(name) && outsideOf(machine, name) === null) return [{ kind: 'safe', path: name }];
  return unknown(enter(machine, { path: name, key: name }, at));
}

/** Of what kind of outside a dotted text is, or null. */
export function outsideOf(machine: Machine, path: string): string | null {
  const source = machine.language.sources.find(
    ({ pattern, imports }) =>
      pattern.test(path) && (imports === undefined || machine.imports.some((one) => imports.test(one))),
  );
  return source?.what ?? null;
}

/** A hole of that path; it is from outside where the path says so. `at` is where it enters. */
export function enter(
  machine: Machine,
  hole: Partial<Hole> & { readonly path: string; readonly key: string },
  at: Expr['at'] | null,
): Hole {
  const path = hole.path.length > 120 ? hole.path.slice(-120) : hole.path;
  const whole: Hole = {
    origin: 'unknown',
    type: null,
    what: null,
    escaped: false,
    steps: [],
    ...hole,
    path,
    key: hole.key.slice(-200),
  };
  if (whole.origin === 'outside') return whole;
  const what = outsideOf(machine, path);
  if (what === null) return whole;
  return {
    ...whole,
    origin: 'outside',
    what,
    steps: at === null ? [] : [{ at, text: `\`${called(machine, at, path)}\` is from ${what}` }],
  };
}

/** What is written there, where that is a path of names; else the path. */
function called(machine: Machine, at: Expr['at'], path: string): string {
  const source = machine.source.slice(at.start, at.end);
  return source.length <= 60 && /^[\w$@.>:?![\]()-]+$/.test(source) ? source : path;
}
