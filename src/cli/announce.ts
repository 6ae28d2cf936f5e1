import path from 'node:path';
import type { Prepared } from '../app.ts';
import { plural } from '../views/format.ts';
import type { Context } from './context.ts';
import { wrap } from './text/width.ts';

/** Says on stderr what a run is about to do: new or resumed, what the plan's changes mean, and what is odd. */
export async function announce(prepared: Prepared, context: Context): Promise<void> {
  const { err, globals, cwd } = context;
  if (globals.json || globals.quiet) return;
  const { paint, glyphs } = err.style;
  const { loaded, session } = prepared;
  if (loaded.warnings.length > 0) {
    const file = path.relative(cwd, loaded.path);
    const [count, them] = [loaded.warnings.length, loaded.warnings.length === 1 ? 'it' : 'them'];
    err.write(
      `${plural(count, 'warning')} in ${file}: br plan check${file === 'plan.yaml' ? '' : ` ${file}`} shows ${them}\n`,
    );
  }
  for (const note of prepared.notes)
    err.write(`${paint('warn', glyphs.warn)} ${wrap(note, err.columns() - 2).join('\n  ')}\n`);
  const tasks = plural(loaded.plan.tasks.length, 'task');
  if (session === null) {
    err.write(`New session of ${paint('strong', loaded.plan.name)}: ${tasks}\n`);
    return;
  }
  if (prepared.nothingToDo) {
    err.write(
      `Session ${paint('strong', session.id)} is complete and the plan is unchanged: nothing to do. A new session: br run --fresh\n`,
    );
    return;
  }
  err.write(
    `Going on with session ${paint('strong', session.id)}: ${tasks}, ${prepared.changes.keptDone.length} already done\n`,
  );
  const { added, changed, removed } = prepared.changes;
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['new', added],
    ['changed, to be done again', changed],
    ['removed, cancelled', removed],
    ['failed, tried again', prepared.retrying],
  ];
  for (const [what, ids] of lines) if (ids.length > 0) err.write(`  ${what}: ${ids.join(', ')}\n`);
}
