import { cut } from '../../lib/text.ts';
import { type AttemptState, isLive, type SessionState } from '../../model/session.ts';
import type { EpochMillis } from '../../model/units.ts';
import { addTokens, type ModelUsage, NO_TOKENS } from '../../model/usage.ts';
import { NAMES, providerOf } from './conventions.ts';
import { attemptSpan, spanId, taskSpan } from './ids.ts';
import { attributes, nanos } from './otlp-json.ts';
import { DONE, failed, makeSpan, moneyAttributes, type Span, type SpanStatus, tokenAttributes } from './span.ts';
import { couldStart, type Course, type Stage, type StageName, type TimedCheck } from './stages.ts';

/** The spans of an attempt that is settled: itself, how long it waited, its stages and its checks. None while it is live. */
export function attemptSpans(state: SessionState, attempt: AttemptState, course: Course | undefined): readonly Span[] {
  const { endedAt, startedAt } = attempt;
  if (endedAt === null || isLive(attempt)) return [];
  const of = { 'br.task': attempt.task, 'br.attempt': attempt.id };
  const waited = couldStart(state, attempt);
  const queue = makeSpan(state, {
    id: spanId(state, 'queue', attempt.id),
    parent: taskSpan(state, attempt.task),
    name: 'queue',
    from: waited,
    to: startedAt,
    of,
  });
  const self = makeSpan(state, {
    id: attemptSpan(state, attempt.id),
    parent: taskSpan(state, attempt.task),
    name: `attempt ${attempt.task}/${attempt.number}`,
    from: startedAt,
    to: endedAt,
    of: {
      ...of,
      'br.status': attempt.status,
      'br.mode': attempt.mode,
      'br.agent': attempt.assignment.agent,
      'br.base': attempt.base,
      ...moneyAttributes(attempt.usage),
      [NAMES.errorType]: attempt.failure?.class ?? (attempt.status === 'lost' ? 'lost' : null),
    },
    status: statusOf(attempt),
  });
  const stages = course?.stages ?? [];
  return [
    queue,
    self,
    ...stages.map((stage, index) => stageSpan({ state, attempt, stages }, stage, index)),
    ...(course?.checks ?? []).map((check, index) => checkSpan({ state, attempt, stages }, check, index)),
  ];
}

function statusOf(attempt: AttemptState): SpanStatus | null {
  if (attempt.status === 'landed') return DONE;
  if (attempt.failure !== null) return failed(attempt.failure.summary);
  return attempt.status === 'lost' ? failed('its process was gone') : null;
}

type Of = { readonly state: SessionState; readonly attempt: AttemptState; readonly stages: readonly Stage[] };

function stageSpan({ state, attempt, stages }: Of, stage: Stage, index: number): Span {
  const { agent, model } = attempt.assignment;
  const work = stage.name === 'work';
  const invoked = work && agent !== 'command';
  const broken = index === stages.length - 1 && attempt.failure !== null;
  return makeSpan(state, {
    id: stageId({ state, attempt, stages }, index),
    parent: attemptSpan(state, attempt.id),
    name: invoked ? `invoke_agent ${agent}` : stageTitle(stage.name),
    from: stage.from,
    to: stage.to,
    of: {
      'br.task': attempt.task,
      'br.attempt': attempt.id,
      'br.stage': work ? (invoked ? 'agent' : 'command') : stage.name,
      ...(invoked
        ? {
            [NAMES.operation]: 'invoke_agent',
            [NAMES.provider]: providerOf(agent),
            [NAMES.agent]: agent,
            [NAMES.requestModel]: model,
            [NAMES.responseModel]: attempt.usage.length === 1 ? attempt.usage[0]?.model : null,
            [NAMES.conversation]: attempt.agentSession,
            ...(attempt.usage.length === 0
              ? {}
              : tokenAttributes(attempt.usage.reduce((sum, { tokens }) => addTokens(sum, tokens), NO_TOKENS))),
          }
        : {}),
      [NAMES.errorType]: broken ? attempt.failure?.class : null,
    },
    status: broken ? failed(attempt.failure?.summary ?? '') : null,
    events: invoked ? attempt.usage.map((usage) => usageEvent(usage, stage.to)) : [],
  });
}

function stageId({ state, attempt, stages }: Of, index: number): string {
  const name = stages[index]?.name ?? '';
  const nth = stages.slice(0, index).filter((stage) => stage.name === name).length;
  return spanId(state, 'stage', attempt.id, name, String(nth));
}

function stageTitle(name: StageName): string {
  return name === 'work' ? 'command' : name;
}

function checkSpan(of: Of, { result, at, stage }: TimedCheck, index: number): Span {
  const { state, attempt, stages } = of;
  return makeSpan(state, {
    id: spanId(state, 'check', attempt.id, String(index)),
    parent: stage < stages.length ? stageId(of, stage) : attemptSpan(state, attempt.id),
    name: `check ${cut(result.name, 200)}`,
    from: Math.max(at - result.duration, stages[stage]?.from ?? attempt.startedAt),
    to: at,
    of: {
      'br.task': attempt.task,
      'br.attempt': attempt.id,
      'br.check': result.name,
      'br.check.on': result.on,
      'br.check.passed': result.passed,
      'br.exit_code': result.exitCode,
      [NAMES.errorType]: result.passed ? null : result.timedOut ? 'timeout' : 'red',
    },
    status: result.passed ? DONE : failed(`The check ${result.name} is red.`),
  });
}

/** One model's part, for attempts that several models worked on. */
function usageEvent({ model, tokens, cost }: ModelUsage, at: EpochMillis): NonNullable<Span['events']>[number] {
  return {
    timeUnixNano: nanos(at),
    name: 'br.usage',
    attributes: attributes({
      [NAMES.responseModel]: model,
      ...tokenAttributes(tokens),
      ...moneyAttributes([{ model, tokens, cost }]),
    }),
  };
}
