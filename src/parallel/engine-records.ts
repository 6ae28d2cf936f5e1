import { join, relative } from 'node:path';
import type { EventDraft, EventPayloads } from '../model/event.ts';
import type { AttemptState } from '../model/session.ts';
import type { Millis } from '../model/units.ts';
import type { CheckRunner, EndedProcess } from '../ports/check-runner.ts';
import type { OwnedProcess, ProcessUsage, Sealed } from '../ports/process.ts';
import type { EngineContext, EngineDeps } from './engine-context.ts';

/** What is recorded of a finding. */
type FoundInChange = {
  readonly kind: 'secret' | 'sql';
  readonly rule: string;
  readonly title: string;
  readonly severity: EventPayloads['security.found']['severity'];
  readonly place: { readonly path: string; readonly line: number };
  readonly fingerprint: string;
};

type Of = EventPayloads['performance.measured']['of'];

/** What is recorded of a process of an attempt that has ended: what it took, and what had to be masked in its logs. */
export function endedRecords(
  { deps }: Pick<EngineContext, 'deps'>,
  attempt: Pick<AttemptState, 'id' | 'task' | 'assignment'>,
  { of, process }: { readonly of: Of; readonly process: EndedProcess },
): EventDraft[] {
  const at = { task: attempt.task, attempt: attempt.id };
  const { usage, wall, dir, sealed } = process;
  const agent = of === 'agent' || of === 'command' ? attempt.assignment.agent : null;
  const place = relative(deps.attemptDir(attempt.id), dir);
  const masked = (['stdout', 'stderr'] as const).filter((log) => sealed[log] > 0);
  return [
    ...measured({ of, agent, usage, wall }).map((draft) => ({ ...draft, ...at })),
    ...masked.map((log): EventDraft => {
      const where = join(place, `${log}.log`);
      const data = { rule: 'masked-value', severity: 'medium' as const, where, count: sealed[log] };
      return { ...at, type: 'security.found', data };
    }),
  ];
}

/** The process of an attempt's own work, ended and sealed, since when it ran. */
export function workRecords(
  context: Pick<EngineContext, 'deps'>,
  attempt: AttemptState,
  { child, sealed, wall }: { readonly child: OwnedProcess; readonly sealed: Sealed; readonly wall: Millis },
): EventDraft[] {
  const of = attempt.assignment.agent === 'command' ? 'command' : 'agent';
  return endedRecords(context, attempt, { of, process: { usage: child.usage(), wall, dir: child.dir, sealed } });
}

/** A check runner that keeps what is to be recorded of what it ran, to be stored together with the result. */
export function recordingChecks(
  context: Pick<EngineContext, 'deps'>,
  attempt: AttemptState,
): {
  readonly runCheck: CheckRunner;
  /** Keeps more to be stored together with the next result. */
  readonly add: (...drafts: readonly (readonly EventDraft[])[]) => void;
  readonly take: () => EventDraft[];
} {
  let waiting: EventDraft[] = [];
  return {
    runCheck: (run) =>
      context.deps.runCheck({
        ...run,
        ended: (process) => {
          const of = run.setup === true ? 'setup' : 'check';
          waiting.push(...endedRecords(context, attempt, { of, process }));
        },
      }),
    add: (...drafts) => {
      waiting.push(...drafts.flat());
    },
    take: () => {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };
}

/** A file of examples can hold thousands: those beyond this are recorded together, by their rule. */
const MOST_RECORDED = 100;

/** What the gate found in a change, as it is recorded: never the value. */
export function foundRecords(
  attempt: Pick<AttemptState, 'id' | 'task'>,
  findings: readonly FoundInChange[],
  blocked: boolean,
): readonly EventDraft[] {
  const counts = new Map<FoundInChange, number>();
  const beyond = new Map<string, FoundInChange>();
  for (const finding of findings) {
    const shown = counts.size < MOST_RECORDED ? finding : (beyond.get(finding.rule) ?? finding);
    if (counts.size >= MOST_RECORDED) beyond.set(finding.rule, shown);
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  return [...counts].map(([finding, count]) => ({
    task: attempt.task,
    attempt: attempt.id,
    type: 'security.found',
    data: {
      rule: finding.rule,
      severity: finding.severity,
      where: `${finding.place.path}:${finding.place.line}`,
      count,
      kind: finding.kind,
      title: finding.title,
      fingerprint: finding.fingerprint,
      blocked,
    },
  }));
}

/** Measures this process from now on; what it returns tells what br took since. */
export function measureOwn({ ownUsage, clock }: Pick<EngineDeps, 'ownUsage' | 'clock'>): () => EventDraft[] {
  const before = ownUsage();
  const began = clock.monotonic();
  return () => {
    const { cpu, memory } = ownUsage();
    const used = { cpu: cpu === null || before.cpu === null ? null : cpu - before.cpu, memory };
    return measured({ of: 'br', agent: null, usage: used, wall: Math.round(clock.monotonic() - began) });
  };
}

/** Nothing where nothing is known. */
function measured({
  of,
  agent,
  usage: { cpu, memory },
  wall,
}: {
  readonly of: Of;
  readonly agent: string | null;
  readonly usage: ProcessUsage;
  readonly wall: Millis;
}): EventDraft[] {
  if (cpu === null && memory === null) return [];
  return [{ type: 'performance.measured', data: { of, agent, cpu, memory, wall } }];
}

/** A failure that was not expected, as it is recorded. */
export function errorRecord(component: string, error: unknown, fatal: boolean): EventDraft {
  const message = error instanceof Error ? error.message : String(error);
  const detail = error instanceof Error ? (error.stack ?? null) : null;
  return { type: 'error.raised', data: { component, message, detail, fatal } };
}
