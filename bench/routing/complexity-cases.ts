import { estimateComplexity } from '../../src/routing/complexity/estimate.ts';
import type { Complexity } from '../../src/model/complexity.ts';
import { type Evaluation, readCases } from './case-files.ts';

/** A case of BuildRunner 3's about how hard a task is: `original_cases*.jsonl` or `.jsonl.gz`. What it observed of the original is no target. */
type OriginalCase = {
  readonly id: string;
  readonly area: string;
  readonly input: { readonly description?: string; readonly files?: unknown };
  readonly expected: {
    readonly level?: string;
    readonly level_in?: readonly string[];
    readonly task_type?: string;
    readonly flags?: readonly string[];
    readonly flags_exclude?: readonly string[];
  };
};

/** Estimates from the text alone, as in a repository of which nothing is known yet. All must be as expected. */
export function evaluateComplexity(folder: string): Evaluation {
  const cases = readCases<OriginalCase>(folder, 'original_cases').filter(
    ({ area, input, expected }) =>
      /^routing\.(?:complexity|task_type)/.test(area) && input.description !== undefined && asks(expected),
  );
  if (cases.length === 0) return { lines: [`missing: original_cases*.jsonl(.gz) in ${folder}`], ok: null };
  const wrong = cases.flatMap(({ id, input, expected }) => {
    const files = typeof input.files === 'number' ? input.files : 0;
    const named = Array.from({ length: files }, (_, at) => `src/part-${at + 1}.ts`);
    const found = estimateComplexity({ text: input.description ?? '', files: named, facts: [] });
    return mistakes(found, expected).map((mistake) => `  wrong: ${id} "${input.description ?? ''}": ${mistake}`);
  });
  const right = cases.length - new Set(wrong.map((line) => line.split(' ')[3])).size;
  return {
    lines: [`${right} of ${cases.length} estimates are as expected; the aim is all`, ...wrong.slice(0, 20)],
    ok: wrong.length === 0,
  };
}

function asks({ level, level_in, task_type, flags, flags_exclude }: OriginalCase['expected']): boolean {
  return [level, level_in, task_type, flags, flags_exclude].some((part) => part !== undefined);
}

function mistakes(found: Complexity, expected: OriginalCase['expected']): readonly string[] {
  const levels = expected.level === undefined ? expected.level_in : [expected.level];
  const flags: readonly string[] = found.flags;
  return [
    ...(levels === undefined || levels.includes(found.level) ? [] : [`${found.level}, not ${levels.join(' or ')}`]),
    ...(expected.task_type === undefined || expected.task_type === found.taskType
      ? []
      : [`${found.taskType}, not ${expected.task_type}`]),
    ...(expected.flags ?? []).filter((flag) => !flags.includes(flag)).map((flag) => `without ${flag}`),
    ...(expected.flags_exclude ?? []).filter((flag) => flags.includes(flag)).map((flag) => `with ${flag}`),
  ];
}
