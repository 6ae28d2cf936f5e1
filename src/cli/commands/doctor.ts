import { ok } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import type { Finding } from '../../model/finding.ts';
import type { Examined } from '../../app.ts';
import { oneLine } from '../../views/plain-text.ts';
import { answer } from '../answer.ts';
import { type Command, command, flag } from '../command.ts';
import type { Context } from '../context.ts';
import type { Role } from '../text/style.ts';
import { wrap } from '../text/width.ts';

export const doctor: Command = command({
  description:
    'Looks at everything BuildRunner depends on and everything it keeps: versions, the configuration, sessions and processes nobody runs, worktrees, refs and locks of git, hooks that do nothing in worktrees, and room on the disk. Each finding comes with what to do. Changes nothing without --fix. Exit code 1 when something is wrong that was not put right.',
  args: {},
  options: { fix: flag('put right what can be put right without losing anything') },
  examples: [
    { line: 'doctor', about: 'what is in order, and what is not' },
    { line: 'doctor --fix', about: 'end orphans, remove stale records and locks' },
  ],
  run: async ({ options }, context) => {
    const doctor = await context.doctor();
    if (!doctor.ok) return doctor;
    try {
      const results: Result[] = [];
      for (const one of await doctor.value.examine())
        results.push({ ...one, ...(options.fix ? await mended(one) : UNTOUCHED) });
      show(results, options.fix, context);
      return ok(results.some(({ finding, fixed }) => finding.level === 'bad' && !fixed) ? 1 : 0);
    } finally {
      await doctor.value.close();
    }
  },
});

type Mending = { readonly fixed: boolean; readonly failure: Failure | null };
type Result = Examined & Mending;

const UNTOUCHED: Mending = { fixed: false, failure: null };

async function mended({ mend }: Examined): Promise<Mending> {
  if (mend === null) return UNTOUCHED;
  const done = await mend();
  return done.ok ? { fixed: true, failure: null } : { fixed: false, failure: done.error };
}

function show(results: readonly Result[], fix: boolean, context: Context): void {
  const findings = results.map(({ finding, fixed, failure }) => ({ ...finding, fixed, failure }));
  answer(context, 'doctor', { findings }, () => {
    const mendable = results.some(({ finding, fixed }) => finding.mendable && !fixed);
    const lines = results.flatMap((result) => linesOf(result, context));
    return mendable && !fix ? [...lines, '', 'Put right what can be: br doctor --fix'] : lines;
  });
}

const ROLES: Readonly<Record<Finding['level'], Role & ('good' | 'warn' | 'bad')>> = {
  good: 'good',
  note: 'warn',
  bad: 'bad',
};

function linesOf({ finding, fixed, failure }: Result, context: Context): readonly string[] {
  const { style } = context.out;
  const role = fixed ? 'good' : ROLES[finding.level];
  const width = Math.max(20, context.out.columns() - INDENT);
  const text = `${finding.about}: ${oneLine(finding.text)}${fixed ? ' Put right.' : ''}`;
  const [first = '', ...more] = wrap(text, width);
  const after =
    failure === null ? (fixed || finding.remedy === null ? [] : [finding.remedy]) : [failure.cause, failure.remedy];
  return [
    `${style.paint(role, style.glyphs[role])} ${first}`,
    ...more.map((line) => `  ${line}`),
    ...after.flatMap((line) => wrap(oneLine(line), width).map((part) => `  ${style.paint('dim', part)}`)),
  ];
}

/** The sign, and a blank. */
const INDENT = 2;
