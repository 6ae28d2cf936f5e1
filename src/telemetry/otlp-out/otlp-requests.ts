import type { ExportRequest, OtlpRequest } from '../../ports/exporter.ts';
import {
  type ExportSource,
  readCourses,
  requestedAttempts,
  requestedEvents,
  requestedSessions,
  within,
} from '../export-source.ts';
import { hourlySums } from '../tables/hours.ts';
import { attemptSpans } from './attempt-spans.ts';
import { ClientMetrics } from './client-metrics.ts';
import type { SessionKey } from './ids.ts';
import { logRecord } from './logs.ts';
import { type Metric, piecesOf, pointsOf } from './metric.ts';
import { Requests, type Sender } from './resource.ts';
import { sessionSpans } from './session-spans.ts';
import { sumMetrics } from './sums.ts';

const HOUR = 3_600_000;

/** What was recorded as requests of the OpenTelemetry protocol: attempts as traces, sums as metrics, events as logs. */
export async function* otlpRequests(
  source: ExportSource,
  request: ExportRequest,
  sender: Sender,
): AsyncGenerator<OtlpRequest> {
  const { what } = request;
  if (what === null || what === 'attempts') yield* traces(source, request, sender);
  // Sums are not kept by session.
  if (what === 'metrics' || (what === null && request.session === undefined)) yield* metrics(source, request, sender);
  if (what === null || what === 'events') yield* logs(source, request, sender);
}

async function* traces(source: ExportSource, request: ExportRequest, sender: Sender): AsyncGenerator<OtlpRequest> {
  const requests = new Requests('traces', sender);
  for await (const state of requestedSessions(source, request)) {
    const attempts = requestedAttempts(state, request);
    if (attempts.length === 0 && !within(state.createdAt, request)) continue;
    const courses = await readCourses(source, state.id, request.archive);
    for (const span of sessionSpans(state)) yield* requests.add(span);
    for (const attempt of attempts)
      for (const span of attemptSpans(state, attempt, courses.get(attempt.id))) yield* requests.add(span);
  }
  yield* requests.end();
}

async function* metrics(source: ExportSource, request: ExportRequest, sender: Sender): AsyncGenerator<OtlpRequest> {
  const requests = new Requests('metrics', sender);
  for await (const totals of hourlySums(source.telemetry, request)) yield* addMetrics(requests, sumMetrics(totals));
  const client = new ClientMetrics();
  for await (const state of requestedSessions(source, request)) {
    const settled = Object.values(state.attempts).flatMap((attempt) => {
      if (attempt.endedAt === null) return [];
      const hour = Math.floor(attempt.endedAt / HOUR) * HOUR;
      // An hour that the request begins or ends in is told whole, as sums tell it.
      const told = hour + HOUR > (request.since ?? 0) && hour < (request.until ?? Infinity);
      return told ? [{ attempt, hour }] : [];
    });
    if (settled.length === 0) continue;
    const courses = await readCourses(source, state.id, request.archive);
    for (const { attempt, hour } of settled)
      client.add(attempt, courses.get(attempt.id), { from: hour, to: hour + HOUR });
  }
  yield* addMetrics(requests, client.take());
  yield* requests.end();
}

/** Puts metrics into requests, in pieces of a good size. */
export function* addMetrics(requests: Requests, list: readonly Metric[]): Generator<OtlpRequest> {
  for (const metric of list) for (const piece of piecesOf(metric)) yield* requests.add(piece, pointsOf(piece));
}

async function* logs(source: ExportSource, request: ExportRequest, sender: Sender): AsyncGenerator<OtlpRequest> {
  const requests = new Requests('logs', sender);
  const sessions = new Map<string, SessionKey>((await source.sessions()).map((head) => [head.id, head]));
  for await (const events of requestedEvents(source, request))
    for (const event of events) {
      const session = event.session === null ? null : (sessions.get(event.session) ?? null);
      yield* requests.add(logRecord(event, source.levelOf(event), session));
    }
  yield* requests.end();
}
