import type { Expr, FunctionDefinition, Joining, Place, Statement } from '../ir.ts';
import type { SqlLanguageDefinition, SqlSink } from '../language.ts';
import type { SqlFinding } from '../sql-finding.ts';
import type { Store } from './store.ts';
import type { ClassInfo, Closure, Frame, Value } from './value.ts';

/** Where a function ends early, and with what: kept until all its ways are known. */
export type Exit = { readonly store: Store; readonly value: Value };

/** A function (or the file) that is being run. */
export type Activation = {
  readonly base: Store;
  readonly exits: Exit[];
  /** What `break` and `continue` of the innermost loop or switch leave with. */
  breaks: { readonly base: Store; readonly stores: Store[] } | null;
  readonly depth: number;
};

/** How a call looks to the tables: what it is called, and all that its receiver goes by. */
export type CallView = {
  readonly names: readonly string[];
  readonly receivers: readonly string[];
  readonly shape: 'function' | 'method' | 'new' | 'set';
  /** Source of the receiver, for remedies. */
  readonly receiver: Place | null;
  readonly at: Place;
};

/** A text that was put together. */
export type Join = { readonly id: number; readonly at: Place; readonly value: Value; readonly how: Joining };

/** A text that reached a call that runs SQL. */
export type Ran = { readonly view: CallView; readonly sink: SqlSink; readonly value: Value; readonly at: Place };

/** Gathers what is seen while the program is run. */
export type Report = {
  readonly joined: (machine: Machine, join: Join) => void;
  /** Whether the call runs SQL after all, as far as its text tells. */
  readonly ran: (machine: Machine, ran: Ran) => boolean;
  /** The text is told to somebody, and not run. */
  readonly hush: (value: Value) => void;
  readonly findings: (machine: Machine) => readonly SqlFinding[];
};

/** Arguments with their values. */
export type Given = {
  readonly name: string | null;
  readonly spread: boolean;
  readonly value: Value;
  readonly at: Place;
};

/** The abstract machine: all that evaluation needs, and the parts of it that call one another. */
export type Machine = {
  readonly language: SqlLanguageDefinition;
  readonly source: string;
  readonly path: string;
  readonly imports: readonly string[];
  readonly report: Report;
  store: Store;
  frame: Frame;
  activation: Activation;
  /** Steps left before the file is given up. */
  budget: number;
  nextId: number;
  /** Functions that were found, and those that something in the file has called with values. */
  readonly pending: Closure[];
  readonly called: Set<FunctionDefinition>;
  readonly entered: FunctionDefinition[];
  readonly memo: Map<string, Value>;
  /** Classes by the cell of their name: the same name twice is one class. */
  readonly classes: Map<string, ClassInfo>;
  /** What the value in a cell was computed by: `const ok = allowed.includes(x); if (ok) …`. */
  readonly definitions: Map<number, Expr>;
  /** Functions analysed as values, so that no body is entered twice as an entry. */
  readonly seen: Set<FunctionDefinition>;
  readonly evaluate: (expr: Expr) => Value;
  readonly joinTexts: (
    ingredients: readonly { readonly value: Value; readonly at: Place; readonly numeric: boolean }[],
    how: Joining,
    at: Place,
  ) => Value;
  readonly run: (statements: readonly Statement[]) => boolean;
  readonly assign: (target: Expr, value: Value, declares: boolean | undefined) => void;
  readonly invoke: (closure: Closure, args: readonly Given[], at: Place) => Value;
  /** Runs the expression's branches as the condition being true or false would. */
  readonly assume: (test: Expr, truth: boolean) => void;
};

/** The budget of the file is spent. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';
}

/** Counts a step. Throws `BudgetSpent` when there are none left; `analyse` catches it. */
export function step(machine: Machine, cost = 1): void {
  machine.budget -= cost;
  if (machine.budget < 0) throw new BudgetSpent('too much to follow');
}

/** A new id for a cell, reference or join. */
export function newId(machine: Machine): number {
  machine.nextId += 1;
  return machine.nextId;
}
