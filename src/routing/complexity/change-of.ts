import type { Complexity, Spread } from '../../model/complexity.ts';
import { predictSize, type SizeModel, thirdOf } from './size-model.ts';
import { type FinishedTask, similarTasks } from './similar-tasks.ts';

/** What a change is expected from. */
type Known = {
  readonly text: string;
  readonly files: readonly string[];
  readonly history?: SizeModel | null;
  readonly tasks?: readonly FinishedTask[];
};

/** How large the change will be, from what was learned here; null: nothing was. */
export function changeOf({ text, files, history = null, tasks = [] }: Known): Complexity['change'] {
  const found = history === null ? fromTasks(text, tasks) : fromHistory(text, history);
  if (found === null) return null;
  // What is named is at least looked at, and mostly changed. Globs may stand for any number.
  const named = files.filter((file) => !/[*?{[!]/u.test(file)).length;
  const { p50, p90 } = found.files;
  return { lines: found.lines, files: { p50: Math.max(p50, named), p90: Math.max(p90, named) } };
}

function fromHistory(text: string, history: SizeModel): Complexity['change'] {
  const prediction = predictSize(history, text);
  const lines = (off: number): number => Math.max(1, Math.round(Math.expm1(prediction + off)));
  const files = history.files[thirdOf(history, prediction)] ?? { p50: 1, p90: 1 };
  return { lines: { p50: lines(history.off.p50), p90: lines(history.off.p90) }, files: whole(files) };
}

/** Three are too few for a quantile: the largest of all finished tasks stands for nine of ten. */
function fromTasks(text: string, tasks: readonly FinishedTask[]): Complexity['change'] {
  const similar = similarTasks(text, tasks);
  if (similar === null || similar.count < 3) return null;
  const most = (of: (task: FinishedTask) => number): number => Math.max(...tasks.map(of));
  return {
    lines: { p50: similar.lines, p90: most(({ lines }) => lines) },
    files: { p50: similar.files, p90: most(({ files }) => files) },
  };
}

function whole({ p50, p90 }: Spread): Spread {
  return { p50: Math.max(1, Math.round(p50)), p90: Math.max(1, Math.round(p90)) };
}
