import type { App } from '../../../app.ts';
import { err, ok } from '../../../lib/result.ts';
import { ALERT_LEVELS } from '../../../model/alert.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import { EVENT_FAMILIES, EVENT_TYPES } from '../../../views/telemetry/event-types.ts';
import { answer } from '../../answer.ts';
import { type Command, command, flag, option, repeatable } from '../../command.ts';
import type { Context } from '../../context.ts';
import { sessionOption } from '../../options.ts';
import { oneOf, positiveInteger, text } from '../../parse-values.ts';
import { EventLines, widthsOf } from '../../telemetry/event-lines.ts';
import { type EventFilter, type FilterOptions, readFilter } from '../../telemetry/event-filter.ts';
import { startFollowing } from '../../telemetry/follow-events.ts';
import { filterText, olderCommand } from '../../telemetry/filter-text.ts';
import { type Found, newestEvents } from '../../telemetry/read-events.ts';
import { timeOptionSpecs, zoneOf } from '../../telemetry/time-options.ts';

/** Events on a page. */
const PAGE = 50;

export const telemetryShow: Command = command({
  description: [
    'Shows events, the newest last: what sessions, tasks, attempts, checks, agents and br itself did, and what was measured beside. Every option narrows, and all that are given must fit.',
    'With --follow it goes on as more happens, in any session, until Ctrl-C. With --verbose each is followed by its position, its id and all that it recorded. In a pipe each line has time, level, type and place first. With --json a page is one document; with --follow each event is one line.',
  ].join('\n\n'),
  args: {},
  options: {
    type: repeatable('<type>', `only these types: attempt.failed, or a family such as alert; may be repeated`, text, {
      short: 't',
      completes: [...EVENT_FAMILIES, ...EVENT_TYPES],
    }),
    level: option('<level>', `at least so grave: ${ALERT_LEVELS.join(', ')}`, oneOf(ALERT_LEVELS), {
      short: 'l',
      completes: ALERT_LEVELS,
    }),
    session: { ...sessionOption, about: 'only this session (a unique beginning is enough; default: all)' },
    task: option('<id>', 'only this task', text, { completes: 'task' }),
    attempt: option('<attempt>', 'only this attempt: <task>, <task>/<n> or <session>/<task>/<n>', text, {
      completes: 'attempt',
    }),
    text: option('<text>', 'only events that have this text in what they recorded', text),
    ...timeOptionSpecs,
    number: option('<n>', `how many (default: ${PAGE})`, positiveInteger, { short: 'n' }),
    before: option('<seq>', 'only events before this position: the next page', positiveInteger),
    archive: flag('look through archived events, too'),
    follow: flag('go on as more happens', 'f'),
  },
  examples: [
    { line: 'telemetry show', about: 'what happened last' },
    { line: 'telemetry show --level warning --since today', about: 'what was not as it should be' },
    { line: 'telemetry show -t attempt.failed -t gate --task api', about: 'why a task was sent back' },
    { line: 'telemetry show -f --json | jq .type', about: 'every event, as it happens, for a program' },
  ],
  run: async ({ options }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const contradiction = contradictionOf(options);
    if (contradiction !== null) return err(contradiction);
    const filter = await readFilter(app.value, options, context);
    if (!filter.ok) return filter;
    const { telemetry } = app.value;
    const following = options.follow ? await startFollowing(telemetry) : null;
    const found = await newestEvents(telemetry, filter.value, options.number ?? PAGE);
    if (following === null) {
      await showPage({ app: app.value, filter: filter.value, options, found }, context);
      return ok(0);
    }
    if (!following.ok) return following;
    const lines = linesFor(found, options, context, true);
    const interrupted = await following.value.follow({ app: app.value, filter: filter.value, found, lines }, context);
    return ok(interrupted ? 130 : 0);
  },
});

type ShowOptions = FilterOptions & { readonly number: number | undefined; readonly follow: boolean };

function contradictionOf({ follow: following, until, before }: ShowOptions): Failure | null {
  if (!following || (until === undefined && before === undefined)) return null;
  const other = until === undefined ? '--before' : '--until';
  return failure('usage', `--follow shows what is to come, and ${other} what was before.`, 'Give one of them.');
}

type Shown = {
  readonly app: App;
  readonly filter: EventFilter;
  readonly options: ShowOptions;
  readonly found: Found;
};

async function showPage({ app, filter, options, found }: Shown, context: Context): Promise<void> {
  const { events, more } = found;
  const before = more ? (events[0]?.seq ?? null) : null;
  const archived = !more && !options.archive && (await hasArchived(app, filter));
  const nothing = events.length === 0 ? await nothingFound(app, { filter, options, archived }, context) : [];
  answer(context, 'telemetry-events', { events, more, before, archived }, () => {
    const lines = linesFor(found, options, context);
    return events.length === 0 ? nothing : events.flatMap((event) => lines.of(event));
  });
  if (events.length === 0 || context.globals.json || context.globals.quiet) return;
  // Beside the answer: other programs read lines of events, and nothing else.
  const beside = (text: string): void => context.err.write(`${context.err.style.paint('dim', text)}\n`);
  if (before !== null) beside(`Older ones: ${olderCommand(options, before)}`);
  if (archived)
    beside(`Older ones may be in the archive: ${olderCommand({ ...options, archive: true }, events[0]?.seq ?? 1)}`);
}

/** Whether older events that may fit were moved to the archive: positions are gapless, so the first one tells. */
async function hasArchived(app: App, { since }: EventFilter): Promise<boolean> {
  const [oldest] = await app.events({ limit: 1 });
  return oldest !== undefined && oldest.seq > 1 && (since === undefined || since < oldest.at);
}

type Missing = { readonly filter: EventFilter; readonly options: ShowOptions; readonly archived: boolean };

async function nothingFound(
  app: App,
  { filter, options, archived }: Missing,
  context: Context,
): Promise<readonly string[]> {
  if ((await app.telemetry.span()) === null)
    return ['Nothing was recorded yet: every event of a session is, from its first on. Start one with: br run'];
  const more = archived ? ' There are older ones in the archive: look through them with --archive.' : '';
  return [`No event ${filterText(filter, options.type, zoneOf(options, context))}.${more}`];
}

function linesFor({ events }: Found, options: ShowOptions, context: Context, more = false): EventLines {
  const sessions = new Set(events.map(({ session }) => session));
  const oneSession = options.session !== undefined || options.attempt !== undefined || (sessions.size === 1 && !more);
  return new EventLines({
    out: context.out,
    zone: zoneOf(options, context),
    now: context.now(),
    oneSession,
    verbose: context.globals.verbose,
    widths: more ? null : widthsOf(events, oneSession),
  });
}
