import { normalQuantile, normalShare } from '../../src/routing/forecast/normal.ts';
import { ChanceDraws } from '../../src/routing/selection/chance-draws.ts';
import type { ComplexityLevel } from '../../src/model/complexity.ts';
import { type OutcomeTable, type TableRow, tableOf } from './outcome-table.ts';

/** A made-up model: how often it solves a task of all, and what an attempt costs in the middle, in dollars. */
type MadeUp = { readonly name: string; readonly solves: number; readonly cost: number };

/** A made-up world. Nothing in it was measured. */
type World = { readonly name: string; readonly models: readonly MadeUp[]; readonly seed: number };

const TASKS = 600;
/** How much of what decides is the task's, shared by all models. */
const SHARED = 0.8;
/** How well the level, judged beforehand, tells how hard a task is (correlation). */
const JUDGED = 0.45;
/** Of the logarithm of costs. */
const SPREAD = 0.6;

const WORLDS: readonly World[] = [
  {
    name: 'made up: a cheap model that solves much',
    models: [
      { name: 'weak', solves: 0.55, cost: 0.1 },
      { name: 'middle', solves: 0.65, cost: 0.3 },
      { name: 'strong', solves: 0.72, cost: 0.6 },
    ],
    seed: 1,
  },
  {
    name: 'made up: a cheap model that solves little',
    models: [
      { name: 'weak', solves: 0.15, cost: 0.25 },
      { name: 'middle', solves: 0.45, cost: 0.4 },
      { name: 'strong', solves: 0.6, cost: 0.6 },
    ],
    seed: 2,
  },
  {
    name: 'made up: prices far apart',
    models: [
      { name: 'weak', solves: 0.3, cost: 0.02 },
      { name: 'middle', solves: 0.5, cost: 0.3 },
      { name: 'strong', solves: 0.65, cost: 1.5 },
    ],
    seed: 3,
  },
];

/** Tables of made-up worlds, the same each time. */
export function syntheticTables(): readonly OutcomeTable[] {
  return WORLDS.map(({ name, models, seed }) => {
    const draws = new ChanceDraws(seed);
    const rows: TableRow[] = [];
    for (let task = 0; task < TASKS; task += 1) {
      const ease = draws.normal();
      const level = levelOf(JUDGED * ease + Math.sqrt(1 - JUDGED ** 2) * draws.normal());
      const size = draws.normal();
      for (const { name: model, solves, cost } of models) {
        const luck = Math.sqrt(SHARED) * ease + Math.sqrt(1 - SHARED) * draws.normal();
        const own = (size + draws.normal()) / Math.SQRT2;
        rows.push({
          task: `t${task}`,
          model,
          level,
          solved: luck + normalQuantile(solves) > 0,
          cost: cost * Math.exp(SPREAD * own),
        });
      }
    }
    return tableOf(name, rows);
  });
}

/** A third each. */
function levelOf(judged: number): ComplexityLevel {
  const share = normalShare(judged);
  return share > 2 / 3 ? 'simple' : share > 1 / 3 ? 'moderate' : 'complex';
}
