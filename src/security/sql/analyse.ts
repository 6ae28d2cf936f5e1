import { assign } from './analysis/assign.ts';
import { assume } from './analysis/conditions.ts';
import { evaluate } from './analysis/evaluate.ts';
import { run } from './analysis/execute.ts';
import { enterFunction, invoke, isServed } from './analysis/functions.ts';
import { BudgetSpent, type Machine } from './analysis/machine.ts';
import { newReport } from './analysis/report.ts';
import { newStore } from './analysis/store.ts';
import { joinTexts } from './analysis/text.ts';
import type { Frame } from './analysis/value.ts';
import type { Program } from './ir.ts';
import type { SqlLanguageDefinition } from './language.ts';
import type { SqlFinding } from './sql-finding.ts';

/** What is analysed. */
export type AnalysisInput = {
  readonly language: SqlLanguageDefinition;
  readonly program: Program;
  readonly source: string;
  readonly path: string;
};

/** Findings in order of place; `spent`: the program is more than can be followed in the steps a file has, so there may be more. */
export type Analysis = { readonly findings: readonly SqlFinding[]; readonly spent: boolean };

/** Steps a file has, some two or three seconds at most: a base, and more for longer ones. */
const budgetOf = (source: string): number => Math.min(600_000, 150_000 + source.length / 2);

/** Looks for text that is not known in SQL commands. Bounded in time; the same input gives the same findings. */
export function analyse(input: AnalysisInput): Analysis {
  const machine = newMachine(input);
  let isSpent = false;
  try {
    machine.run(input.program.body);
    enterPending(machine);
  } catch (error) {
    if (!(error instanceof BudgetSpent || error instanceof RangeError)) throw error;
    isSpent = true;
  }
  return { findings: machine.report.findings(machine), spent: isSpent };
}

/** Every function is run as anybody might call it, but for those that only this file can call, and does. */
function enterPending(machine: Machine): void {
  const isHidden = (definition: { readonly exported?: boolean }): boolean => definition.exported === false;
  for (let round = 0; round < 20 && machine.pending.length > 0; round += 1) {
    const pending = machine.pending.splice(0);
    for (const closure of pending.toSorted((a, b) => Number(isHidden(a.definition)) - Number(isHidden(b.definition)))) {
      if (isServed(machine, closure)) continue;
      enterFunction(machine, closure);
    }
  }
}

function newMachine({ language, program, source, path }: AnalysisInput): Machine {
  const store = newStore();
  const frame: Frame = { cells: new Map(), up: null, owner: null, ofFunction: false };
  const machine: Machine = {
    language,
    source,
    path,
    imports: program.imports,
    report: newReport(),
    store,
    frame,
    activation: { base: store, exits: [], breaks: null, depth: 0 },
    budget: budgetOf(source),
    nextId: 0,
    pending: [],
    called: new Set(),
    entered: [],
    memo: new Map(),
    classes: new Map(),
    definitions: new Map(),
    seen: new Set(),
    evaluate: (expr) => evaluate(machine, expr),
    joinTexts: (ingredients, how, at) => joinTexts(machine, ingredients, how, at),
    run: (statements) => run(machine, statements),
    assign: (target, value, declares) => assign(machine, target, value, declares),
    invoke: (closure, args, at) => invoke(machine, closure, { args, at }),
    assume: (test, truth) => assume(machine, test, truth),
  };
  return machine;
}
