import type { App, PageQuery, Telemetry, Window } from '../../app.ts';
import type { Event } from '../../model/event.ts';
import type { EpochMillis } from '../../model/units.ts';
import type { Evidence } from '../../telemetry/analyze/analyze.ts';
import { factsOf } from '../../telemetry/analyze/attempt-facts.ts';
import type { Stretch } from '../../telemetry/analyze/compare.ts';
import type { RedCheck } from '../../telemetry/analyze/failing.ts';
import type { Rest } from '../../telemetry/analyze/held-up.ts';
import { FIGURE_METRICS, type Spread, spreadOf } from '../../telemetry/figures.ts';
import { readForward } from '../../telemetry/read-forward.ts';
import { sessionsIn } from './sessions-in.ts';
import type { Windows } from './window.ts';

/** Agents' providers count quotas by the month at most. */
const LONGEST_REST = 31 * 24 * 3_600_000;

/** What an analysis looks at, and how many sessions it could not look at because there are too many. */
export type Gathered = { readonly evidence: Evidence; readonly leftOut: number };

/** Reads the sums, attempts and events of a window and of the one before it. */
export async function gatherEvidence(
  app: App,
  { window, before }: Pick<Windows, 'window' | 'before'>,
  now: EpochMillis,
): Promise<Gathered> {
  const { telemetry } = app;
  let leftOut = 0;
  const stretch = async (of: Window): Promise<Stretch> => {
    const found = await sessionsIn(app, of, now);
    leftOut += found.leftOut;
    return {
      sums: await telemetry.totals({ window: of, metrics: FIGURE_METRICS, by: ['metric', 'label'] }),
      attempts: factsOf(found.states, of),
    };
  };
  const evidence: Evidence = {
    window,
    now: await stretch(window),
    before: before === null ? null : await stretch(before),
    red: (
      await eventsOf(telemetry, window, { types: ['gate.check', 'landing.check'], text: '"passed":false' })
    ).flatMap(redCheck),
    rests: (
      await eventsOf(telemetry, { ...window, since: window.since - LONGEST_REST }, { types: ['agent.parked'] })
    ).flatMap(rest),
    waits: {
      start: await spread(telemetry, window, 'queue'),
      landing: await spread(telemetry, window, 'landing-queue'),
    },
    differed: await eventsOf(telemetry, window, { types: ['usage.differed'] }),
  };
  return { evidence, leftOut };
}

async function eventsOf(
  telemetry: Telemetry,
  { since, until }: Window,
  query: Pick<PageQuery, 'types' | 'text'>,
): Promise<readonly Event[]> {
  const events: Event[] = [];
  for await (const page of readForward(telemetry, { ...query, since, until, archive: true })) events.push(...page);
  return events;
}

function redCheck(event: Event): readonly RedCheck[] {
  if (event.type !== 'gate.check' && event.type !== 'landing.check') return [];
  const { attempt, data } = event;
  return attempt === null || data.result.passed ? [] : [{ name: data.result.name, attempt }];
}

function rest({ type, at, data }: Event): readonly Rest[] {
  return type === 'agent.parked' ? [{ agent: data.agent, at, until: data.parked.until }] : [];
}

async function spread(telemetry: Telemetry, window: Window, label: string): Promise<Spread | null> {
  const [found] = await telemetry.distributions({ window, metric: 'duration', label, by: [] });
  return found === undefined ? null : spreadOf(found);
}
