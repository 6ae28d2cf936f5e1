import type { AgentEvent } from '../../src/model/agent-event.ts';
import type { EventDraft } from '../../src/model/event.ts';
import type { ModelUsage, TokenUsage } from '../../src/model/usage.ts';
import type { CheckResult } from '../../src/model/verdict.ts';
import type { Dice } from './dice.ts';

/** Who does the work: three agents, two models each. */
const WORKERS = [
  { agent: 'claude', model: 'claude-large', price: 15, speed: 9000 },
  { agent: 'claude', model: 'claude-small', price: 3, speed: 3500 },
  { agent: 'codex', model: 'codex-large', price: 10, speed: 8000 },
  { agent: 'codex', model: 'codex-mini', price: 1, speed: 2000 },
  { agent: 'gemini', model: 'gemini-pro', price: 5, speed: 6000 },
  { agent: 'gemini', model: 'gemini-flash', price: 0.5, speed: 1200 },
] as const;

/** A word that stands in one said text of about 20,000. */
export const RARE_WORD = 'quokka';

/** A type of which there is one event in about 4,000. */
export const RARE_TYPE = 'security.found';

/** One try of a task, from its start to its end, as drafts in the order in which they happen. */
export type Try = { readonly task: string; readonly number: number; readonly session: string; readonly fails: boolean };

type Worker = (typeof WORKERS)[number];

const TOOLS = ['Read', 'Edit', 'Bash', 'Grep', 'Write'] as const;

/** All drafts of a try. Legal after one another for the fold, with those of other tries between them. */
export function attemptScript(tried: Try, dice: Dice): EventDraft[] {
  const worker = dice.pick(WORKERS);
  const place = { task: tried.task, attempt: `${tried.session}/${tried.task}/${tried.number}` };
  const drafts: EventDraft[] = [...beginning(tried, worker, dice)];
  const say = (event: AgentEvent): void => {
    const offset = dice.whole(1 << 20);
    drafts.push({ ...place, type: 'attempt.agent', data: { event, raw: { offset, length: dice.size(400) } } });
  };
  say({ kind: 'started', agentSession: dice.hex(32), model: worker.model, version: '2.1.7' });
  const usage = new Meter(worker, dice);
  const rounds = 4 + dice.whole(5);
  for (let round = 0; round < rounds; round += 1) {
    say({ kind: 'text', text: dice.whole(20_000) === 0 ? `${RARE_WORD}: ${dice.text(120)}` : dice.text(160) });
    const id = `toolu_${dice.hex(20)}`;
    say({ kind: 'tool-start', id, tool: dice.pick(TOOLS), summary: dice.path() });
    say({ kind: 'tool-end', id, ok: dice.whole(20) > 0, summary: dice.text(60) });
    drafts.push({ ...place, type: 'usage.observed', data: usage.request() });
    if (round % 2 === 1) say({ kind: 'usage', usage: usage.soFar(), final: false });
  }
  if (dice.whole(100) === 0)
    drafts.push({
      ...place,
      type: RARE_TYPE,
      data: { rule: 'github-token', severity: 'high', where: 'stdout', count: 1 },
    });
  say({ kind: 'result', ok: true, summary: dice.text(120), turns: rounds });
  drafts.push(...ending(tried, { worker, usage: usage.soFar() }, dice));
  return drafts;
}

function beginning({ task, number, session }: Try, { agent, model }: Worker, dice: Dice): readonly EventDraft[] {
  const place = { task, attempt: `${session}/${task}/${number}` };
  const assignment = { agent, model, budget: null, maxTurns: null, timeout: 1_800_000, idleTimeout: 600_000 };
  return [
    {
      ...place,
      type: 'attempt.started',
      data: {
        number,
        mode: number === 1 ? 'fresh' : 'continue',
        previous: number === 1 ? null : `${session}/${task}/${number - 1}`,
        assignment: { ...assignment, reason: 'the plan names it' },
        reserved: 250_000,
        base: dice.hex(40),
      },
    },
    { ...place, type: 'attempt.prepared', data: { workspace: `slots/${dice.whole(8)}`, baseChecks: [], notes: [] } },
    {
      ...place,
      type: 'attempt.running',
      data: { process: { pid: 1000 + dice.whole(60_000), startTime: dice.hex(8), containment: 'namespace' } },
    },
    { ...place, type: 'model.used', data: { agent, model, asked: model } },
  ];
}

type Work = { readonly worker: Worker; readonly usage: readonly ModelUsage[] };

function ending({ task, number, session, fails }: Try, { worker, usage }: Work, dice: Dice): readonly EventDraft[] {
  const place = { task, attempt: `${session}/${task}/${number}` };
  const [commit, tree] = [dice.hex(40), dice.hex(40)];
  const ref = `refs/buildrunner/${place.attempt}`;
  const changes = [{ path: dice.path(), status: 'modified', from: null }] as const;
  const snapshot = { commit, tree, ref, changes, residue: [] };
  const settled = { snapshot, usage, agentSession: dice.hex(32) };
  const check = (name: string, passed: boolean): CheckResult => ({
    name,
    on: 'attempt',
    passed,
    tree,
    exitCode: passed ? 0 : 1,
    timedOut: false,
    duration: 500 + dice.size(20_000),
    log: `logs/${place.attempt}/${name}.log`,
    tail: dice.text(passed ? 80 : 600),
  });
  const measured = (of: 'agent' | 'check', wall: number): EventDraft => ({
    ...place,
    type: 'performance.measured',
    data: {
      of,
      agent: of === 'agent' ? worker.agent : null,
      cpu: 100 + dice.size(wall / 4),
      memory: (80 + dice.size(400)) * 1_000_000,
      wall,
    },
  });
  const checks = [check('types', true), check('test', !fails)];
  const gate: EventDraft[] = [
    { ...place, type: 'attempt.finished', data: { ...settled, summary: dice.text(120), handoff: null } },
    measured('agent', dice.size(240_000)),
    ...checks.flatMap((result): EventDraft[] => [
      { ...place, type: 'gate.check', data: { result } },
      measured('check', result.duration),
    ]),
    { ...place, type: 'gate.verdict', data: { verdict: { accepted: !fails, checks, notes: [] } } },
  ];
  if (fails) {
    const failure = { class: 'gate', summary: 'test is red', evidence: dice.text(400), resetsAt: null } as const;
    const next = { kind: 'retry', mode: 'continue', charged: true, notBefore: null } as const;
    return [...gate, { ...place, type: 'attempt.failed', data: { ...settled, failure, next } }];
  }
  const result = { ...check('test', true), on: 'combined' } as const;
  return [
    ...gate,
    { ...place, type: 'landing.started', data: { onto: dice.hex(40) } },
    { ...place, type: 'landing.check', data: { result } },
    { ...place, type: 'attempt.landed', data: { commit, head: dice.hex(40), combinedChecked: true } },
  ];
}

/** Counts tokens and money of one try. */
class Meter {
  readonly #worker: Worker;
  readonly #dice: Dice;
  #tokens = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 };

  constructor(worker: Worker, dice: Dice) {
    this.#worker = worker;
    this.#dice = dice;
  }

  /** One call of the model, as an agent's own telemetry tells it. */
  request(): Extract<EventDraft, { type: 'usage.observed' }>['data'] {
    const dice = this.#dice;
    const tokens = {
      input: dice.size(800),
      output: dice.size(600),
      cacheRead: dice.size(20_000),
      cacheWrite: dice.size(1500),
    };
    for (const kind of ['input', 'output', 'cacheRead', 'cacheWrite'] as const) this.#tokens[kind] += tokens[kind];
    const { agent, model, speed } = this.#worker;
    const cost = { source: 'estimated', amount: this.#price(tokens) } as const;
    const duration = Math.round(speed / 4) + dice.size(speed);
    return { source: 'otlp', agent, model, tokens, cost, duration, scope: 'request', request: null, at: dice.now };
  }

  soFar(): readonly ModelUsage[] {
    const tokens = { ...this.#tokens };
    return [{ model: this.#worker.model, tokens, cost: { source: 'reported', amount: this.#price(tokens) } }];
  }

  #price(tokens: TokenUsage): number {
    const { input, output, cacheRead, cacheWrite } = tokens;
    return Math.round(this.#worker.price * (input + 5 * output + 0.1 * cacheRead + 1.25 * cacheWrite));
  }
}
