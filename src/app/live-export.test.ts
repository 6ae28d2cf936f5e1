import { expect, test } from 'vitest';
import { openRecordedStore, type RecordedStore } from '../../test/support/recorded-store.ts';
import { otlpItems, otlpProblems, plainAttributes } from '../../test/support/otlp-rules.ts';
import { err, ok } from '../lib/result.ts';
import type { Event, EventDraft } from '../model/event.ts';
import { failure } from '../model/failures.ts';
import type { SessionState } from '../model/session.ts';
import { fold } from '../parallel/fold.ts';
import type { RunHandle } from '../ports/app.ts';
import type { OtlpRequest, SendOtlp } from '../ports/exporter.ts';
import type { Lease } from '../ports/store.ts';
import { createFakeClock } from '../testing/fake-clock.ts';
import { fits, sampleCreated, sampleDrafts, samplePlan, unwrap } from '../testing/store-samples.ts';
import { startLiveExport } from './live-export.ts';

/** A session as its engine would hold it: appends, and tells who listens. */
class Running {
  readonly #recorded: RecordedStore;
  readonly #listeners = new Set<(events: readonly Event[], state: SessionState) => void>();
  #lease: Lease | null = null;
  #state: SessionState | null = null;

  constructor(recorded: RecordedStore) {
    this.#recorded = recorded;
  }

  get handle(): RunHandle {
    return {
      session: 's-1',
      state: () => this.#state as SessionState,
      subscribe: (listener) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
      pause: () => undefined,
      stop: () => undefined,
      done: new Promise(() => undefined),
    };
  }

  async start(): Promise<void> {
    const { store } = this.#recorded;
    const created = unwrap(await store.create('s-1', [sampleCreated('s-1', samplePlan(['a']))]));
    [this.#lease, this.#state] = [created.lease, created.state];
    await this.step('session.started');
  }

  /** Appends the first legal draft of a type. */
  async step(...types: readonly Event['type'][]): Promise<void> {
    for (const type of types) {
      const state = this.#state as SessionState;
      const legal: readonly EventDraft[] = sampleDrafts(state).filter((draft) => fits(fold, state, draft));
      const draft = legal.find((each) => each.type === type);
      if (draft === undefined || this.#lease === null) throw new Error(`${type} does not fit`);
      this.#recorded.pass(1_000);
      const appended = unwrap(await this.#recorded.store.append(this.#lease, [draft]));
      this.#state = appended.state;
      for (const listener of this.#listeners) listener(appended.events, appended.state);
    }
  }
}

const LANDED = [
  'attempt.started',
  'attempt.running',
  'attempt.finished',
  'gate.check',
  'gate.verdict',
  'landing.started',
  'attempt.landed',
] as const;

const nobody = (): void => undefined;
const TARGET = { endpoint: 'http://localhost:1', headers: {} };

test('attempts go out when they settle, tied to what happened; single steps of agents do not', async () => {
  await using recorded = await openRecordedStore();
  const sent: OtlpRequest[] = [];
  const send: SendOtlp = (request) => {
    sent.push(request);
    return Promise.resolve(ok({ accepted: request.items, rejected: 0, message: null }));
  };
  const running = new Running(recorded);
  await running.start();
  const parts = {
    store: recorded.store,
    clock: createFakeClock(recorded.now()),
    target: TARGET,
    send,
    repository: 'r',
  };
  const live = startLiveExport(parts, { handle: running.handle, after: 0, recorded: nobody });
  await running.step(...LANDED.slice(0, 2), 'attempt.agent', ...LANDED.slice(2));
  await live.close();
  expect(sent.flatMap(({ body }) => otlpProblems(body))).toEqual([]);
  const items = sent.flatMap(({ body }) => otlpItems(body));
  const names = items.map(({ name, eventName }) => name ?? eventName);
  expect(names).toEqual(
    expect.arrayContaining([
      'attempt a/1',
      'invoke_agent claude',
      'gate',
      'landing',
      'gen_ai.client.token.usage',
      'br.attempt.landed',
    ]),
  );
  expect(names.filter((name) => name === 'attempt a/1')).toHaveLength(1);
  expect(names).not.toContain('br.attempt.agent');
  const resource = JSON.parse(sent[0]?.body ?? '') as {
    resourceSpans?: [{ resource: object }];
    resourceLogs?: [{ resource: object }];
  };
  const { resource: of } = (resource.resourceSpans ?? resource.resourceLogs)?.[0] ?? { resource: {} };
  expect(plainAttributes(of as Readonly<Record<string, unknown>>)).toMatchObject({
    'service.instance.id': 's-1',
    'vcs.repository.name': 'r',
  });
});

test('a receiver that fails is asked again with the next, and told of once', async () => {
  await using recorded = await openRecordedStore();
  const asked: string[] = [];
  const heard: Event[] = [];
  let wake = (): void => undefined;
  const next = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
    });
  const send: SendOtlp = ({ signal }) => {
    asked.push(signal);
    wake();
    return Promise.resolve(err(failure('io', 'It is gone.', 'Look.')));
  };
  const running = new Running(recorded);
  await running.start();
  const parts = {
    store: recorded.store,
    clock: createFakeClock(recorded.now()),
    target: TARGET,
    send,
    repository: 'r',
  };
  const first = next();
  const live = startLiveExport(parts, {
    handle: running.handle,
    after: 0,
    recorded: (events) => heard.push(...events),
  });
  await first;
  for (const type of LANDED) {
    const again = next();
    await running.step(type);
    await again;
  }
  await live.close();
  expect(asked.length).toBeGreaterThan(LANDED.length);
  const told = await recorded.store.events({ types: ['error.raised'] });
  expect(told.map(({ data, session }) => [session, data])).toEqual([
    [
      's-1',
      {
        component: 'telemetry-export',
        message: 'It is gone. Send it later with: br telemetry export --to configured --session s-1',
        detail: null,
        fatal: false,
        severity: 'warning',
      },
    ],
  ]);
  expect(heard).toEqual(told);
});

test('a receiver that does not answer is waited for until the deadline, and no longer', async () => {
  await using recorded = await openRecordedStore();
  let came = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    came = resolve;
  });
  const send: SendOtlp = (_, { signal }) => {
    came();
    return new Promise((resolve) => {
      signal?.addEventListener('abort', () => resolve(err(failure('io', 'It did not answer.', 'Look.'))));
    });
  };
  const running = new Running(recorded);
  await running.start();
  const clock = createFakeClock(recorded.now());
  const live = startLiveExport(
    { store: recorded.store, clock, target: TARGET, send, repository: 'r' },
    { handle: running.handle, after: 0, recorded: nobody },
  );
  await asked;
  // The run goes on meanwhile.
  await running.step(...LANDED);
  const closing = live.close();
  expect(clock.pending).toBe(1);
  clock.advance(5_000);
  await closing;
  expect(clock.pending).toBe(0);
  const told = await recorded.store.events({ types: ['error.raised'] });
  expect(told.map(({ data }) => data)).toMatchObject([
    { message: expect.stringMatching(/^It did not answer\./) as string },
  ]);
});

test('what was sent before is not sent again when the session is gone on with', async () => {
  await using recorded = await openRecordedStore();
  const records: unknown[] = [];
  const send: SendOtlp = ({ body, items }) => {
    records.push(...otlpItems(body).map(({ eventName }) => eventName));
    return Promise.resolve(ok({ accepted: items, rejected: 0, message: null }));
  };
  const running = new Running(recorded);
  await running.start();
  const { seq } = running.handle.state();
  await running.step('session.paused', 'session.started');
  const parts = {
    store: recorded.store,
    clock: createFakeClock(recorded.now()),
    target: TARGET,
    send,
    repository: 'r',
  };
  await startLiveExport(parts, { handle: running.handle, after: seq, recorded: nobody }).close();
  expect(records).toEqual(['br.session.paused', 'br.session.started']);
});
