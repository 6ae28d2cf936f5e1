import type { RoutingPolicy } from '../../src/model/route.ts';
import { seededRandom } from '../statistics.ts';
import type { Section, Table } from '../case.ts';
import type { OutcomeTable, TableTask } from './outcome-table.ts';
import { attempt, replay, type Replayed, shuffled, type Step, total } from './replay.ts';

const POLICIES: readonly RoutingPolicy[] = ['cheapest', 'balanced', 'best'];
/** How often a random choice falls on the strongest. */
const SHARES = [0.25, 0.5, 0.75] as const;
/** Draws of a random choice; its line is their mean. */
const ROUNDS = 40;

/** Solved versus cost over one table: what stands beside it first, then the policies with so many tries. */
export function curvesOf(table: OutcomeTable): Section {
  const tasks = shuffled(table);
  const [weak = '', strong = ''] = [table.models[0], table.models.at(-1)];
  const of = (choice: (task: TableTask) => readonly string[]): Replayed =>
    total(tasks.map((task) => attempt(task, choice(task))));
  const reference = of(() => [strong]);
  const line = (name: string, result: Replayed): readonly string[] =>
    lineOf(name, result, { reference, of: tasks.length });
  const beside: readonly (readonly string[])[] = [
    line(
      `weak only: ${weak}`,
      of(() => [weak]),
    ),
    ...SHARES.map((share) => line(`random, ${share * 100} % ${strong}`, randomly(tasks, { weak, strong, share }))),
    line(`strong only: ${strong}`, reference),
    line(
      'every model in turn',
      of(() => table.models),
    ),
    line(
      'oracle: the cheapest that solves it, else none',
      of((task) => oracle(table, task)),
    ),
  ];
  const replayed = POLICIES.flatMap((policy) =>
    triesOf(table).map((tries) => ({ policy, tries, steps: replay(table, policy, tries) })),
  );
  const ours = replayed.map(({ policy, tries, steps }) =>
    line(`br, ${policy}, ${tries === 1 ? '1 try' : `${tries} tries`}`, total(steps)),
  );
  const learned = replayed.find(({ policy, tries }) => policy === 'balanced' && tries === table.models.length);
  return {
    title: table.name,
    about: `${tasks.length} tasks, models by what they cost: ${table.models.join(', ')}.`,
    tables: [
      {
        columns: ['choice', 'solved', 'cost', 'for each solved', 'of strong only: solved', 'cost'],
        rows: [...beside, ...ours],
      },
      ...(learned === undefined ? [] : [learning(learned.steps, table)]),
    ],
    aims: [],
    notes: [],
  };
}

/** From one try to one of each model: a table has one outcome of a model at a task, so more would tell nothing. */
function triesOf({ models }: OutcomeTable): readonly number[] {
  return [...new Set([1, 2, models.length])].filter((tries) => tries <= models.length).toSorted((a, b) => a - b);
}

function randomly(
  tasks: readonly TableTask[],
  { weak, strong, share }: { readonly weak: string; readonly strong: string; readonly share: number },
): Replayed {
  const random = seededRandom(11);
  const rounds = Array.from({ length: ROUNDS }, () =>
    total(tasks.map((task) => attempt(task, [random() < share ? strong : weak]))),
  );
  const sum = total(rounds);
  return { solved: sum.solved / ROUNDS, cost: sum.cost / ROUNDS, attempts: sum.attempts / ROUNDS };
}

function oracle({ models }: OutcomeTable, task: TableTask): readonly string[] {
  const able = models.flatMap((model) => (task.by.get(model)?.solved === true ? [task.by.get(model)] : []));
  const cheapest = able.toSorted((a, b) => (a?.cost ?? 0) - (b?.cost ?? 0))[0];
  return cheapest === undefined ? [] : [cheapest.model];
}

/** What is begun with, and what a solved task costs, as more is known: by quarters of the replay. */
function learning(steps: readonly Step[], { models }: OutcomeTable): Table {
  const quarter = Math.ceil(steps.length / 4);
  const rows = [0, 1, 2, 3].map((at) => {
    const part = steps.slice(at * quarter, (at + 1) * quarter);
    const { solved, cost } = total(part);
    const begun = models.map((model) => `${percent(part.filter(({ first }) => first === model).length / part.length)}`);
    return [
      `tasks ${at * quarter + 1} to ${at * quarter + part.length}`,
      ...begun,
      dollars(cost / Math.max(1, solved)),
    ];
  });
  return {
    columns: ['balanced, as it learns', ...models.map((model) => `begins with ${model}`), 'for each solved'],
    rows,
  };
}

function lineOf(
  name: string,
  { solved, cost }: Replayed,
  { reference, of }: { readonly reference: Replayed; readonly of: number },
): readonly string[] {
  return [
    name,
    percent(solved / Math.max(1, of)),
    dollars(cost),
    solved === 0 ? '–' : dollars(cost / solved),
    `${(solved / Math.max(1, reference.solved)).toFixed(2)}×`,
    `${(cost / Math.max(1e-9, reference.cost)).toFixed(2)}×`,
  ];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function dollars(amount: number): string {
  return `$${amount.toFixed(amount < 1 ? 3 : 2)}`;
}
