import type { HooksStatus, HookStatus } from '../../../security/hooks/status.ts';
import { oneLine } from '../../../views/plain-text.ts';
import type { Context } from '../../context.ts';
import { table } from '../../text/table.ts';
import { wrap } from '../../text/width.ts';

/** One line for each hook: whether git really runs it, and where it is. */
export function hookLines(hooks: readonly HookStatus[], context: Context): readonly string[] {
  const { style } = context.out;
  return table(
    hooks.map(({ hook, runs, wanted, about, file }) => {
      const role = runs ? 'good' : wanted ? 'bad' : 'dim';
      return [
        { text: runs ? style.glyphs.good : wanted ? style.glyphs.bad : ' ', role, gap: 1 },
        { text: hook, role: 'strong' },
        { text: oneLine(about), role: role === 'good' ? 'plain' : role },
        { text: oneLine(file), role: 'dim' },
      ];
    }),
    context.out.columns(),
    style,
  );
}

/** Everything else about the hooks that deserves a sentence, worst first. */
export function hookNotes(
  { program, missing, worktrees, notes, managers }: HooksStatus,
  context: Context,
): readonly string[] {
  const { style } = context.out;
  const { warn } = style.glyphs;
  const lines: string[] = [];
  const say = (text: string, role: 'warn' | 'dim'): void => {
    const [first = '', ...more] = wrap(oneLine(text), Math.max(20, context.out.columns() - 2));
    lines.push(
      style.paint(role, `${role === 'warn' ? warn : ' '} ${first}`),
      ...more.map((line) => style.paint(role, `  ${line}`)),
    );
  };
  if (program?.problem != null) say(`${program.problem}. Put it right with: br security install-hooks`, 'warn');
  for (const { path, about } of worktrees) say(`In the worktree ${path}: ${about}.`, 'warn');
  for (const note of notes) say(note, 'warn');
  for (const { name, advice } of managers) say(`${name}: ${advice}.`, 'dim');
  if (missing !== null)
    say(
      missing === 'open'
        ? 'Where br cannot be started, git goes on with a loud word (--missing open).'
        : 'Where br cannot be started, git is stopped (--missing closed).',
      'dim',
    );
  return lines;
}
