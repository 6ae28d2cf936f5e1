import type { App } from '../../app.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import type { SessionState } from '../../model/session.ts';
import { costByModel } from '../../views/cost.ts';
import { clockTime, plural, shortCommit } from '../../views/format.ts';
import { attentionNotes, isInterrupted, overview, type OwnerView } from '../../views/overview.ts';
import { nextCommands } from '../../views/summary.ts';
import { TASK_GROUPS, type TaskGroup, taskRows } from '../../views/task-rows.ts';
import { answer } from '../answer.ts';
import { type Command, command, flag, optional } from '../command.ts';
import type { Context } from '../context.ts';
import type { ExitCode } from '../exit-codes.ts';
import { headerLine, statusRole } from '../text/header-line.ts';
import { costLines, nextLines, section } from '../text/summary-lines.ts';
import { type Cell, table } from '../text/table.ts';
import { taskLineLayout, taskLines } from '../text/task-line.ts';

const TITLES: Readonly<Record<TaskGroup, string>> = {
  attention: 'Needs attention',
  running: 'Running',
  queued: 'Queued',
  done: 'Done',
};

export const status: Command = command({
  description:
    'Shows how a session stands: what needs you first, then what runs, what waits and for what, what is done, and what it cost.',
  args: { session: optional('the session (a unique beginning is enough; default: the newest)', 'session') },
  options: { all: flag('list all sessions', 'a') },
  examples: [
    { line: 'status', about: 'the newest session' },
    { line: 'status --all', about: 'all sessions, newest first' },
    { line: 'status --json', about: 'the whole state for scripts' },
  ],
  run: async ({ args, options }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    if (options.all) return listSessions(app.value, context);
    const session = await app.value.session(args.session);
    if (!session.ok) return session;
    const owner = await app.value.owner(session.value.id);
    showSession({ app: app.value, state: session.value, owner }, context);
    return ok(0);
  },
});

type Shown = { readonly app: App; readonly state: SessionState; readonly owner: OwnerView };

function showSession({ app, state, owner }: Shown, context: Context): void {
  const when = context.when();
  const view = overview(state, when, owner);
  const rows = taskRows({ state, waits: app.waits(state), when });
  const notes = attentionNotes(state, when, owner);
  const costs = costByModel(Object.values(state.attempts));
  const owned = owner !== null && owner.alive !== false;
  const next =
    owned && state.status === 'running' ? runningCommands(state) : nextCommands(state, isInterrupted(state, owner));
  answer(
    context,
    'status',
    {
      overview: view,
      owner,
      notes,
      tasks: rows,
      costs,
      branch: state.branch,
      head: state.head,
      base: state.base,
      target: state.target,
      landedAs: state.landedAs,
      next,
    },
    () => {
      const { style } = context.out;
      const columns = context.out.columns();
      const layout = taskLineLayout(rows, columns, style);
      const lines = [headerLine(view, columns, style)];
      const by = owned ? `run by process ${owner.pid} on ${owner.host}, ` : '';
      const taken = state.landedAs === null ? '' : `, brought over as ${shortCommit(state.landedAs)}`;
      lines.push(style.paint('dim', `${by}on ${state.branch}${taken}`));
      const paintedNotes = notes.map((note) => `  ${style.paint('warn', `${style.glyphs.warn} ${note}`)}`);
      for (const group of TASK_GROUPS) {
        const mine = rows.filter((row) => row.group === group).flatMap((row) => taskLines(row, layout));
        lines.push(...section(TITLES[group], group === 'attention' ? [...paintedNotes, ...mine] : mine, style));
      }
      lines.push(...section('Cost', costLines(costs, { columns, style }), style));
      lines.push(...section('Next', nextLines(next, { columns, style }), style));
      return lines;
    },
  );
}

function runningCommands(state: SessionState): ReturnType<typeof nextCommands> {
  return [
    { command: `br logs -f --session ${state.id}`, about: 'follow it' },
    { command: `br pause ${state.id}`, about: 'start nothing new' },
    { command: `br stop ${state.id}`, about: 'end what runs and keep its work' },
  ];
}

async function listSessions(app: App, context: Context): Promise<Result<ExitCode, Failure>> {
  const sessions = await app.sessions();
  const when = context.when();
  answer(context, 'sessions', { sessions }, () => {
    if (sessions.length === 0) return ['No session yet. Start one with: br run'];
    const rows = sessions.map((head): readonly Cell[] => [
      { text: head.id, role: 'strong' },
      { text: head.status, role: statusRole(head.status) },
      { text: `${head.done}/${plural(head.tasks, 'task')}` },
      { text: clockTime(head.createdAt, when), role: 'dim' },
      { text: head.planFile, role: 'dim' },
    ]);
    return table(rows, context.out.columns(), context.out.style);
  });
  return ok(0);
}
