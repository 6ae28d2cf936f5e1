import type { CostBy, CostGroup, CostMoney, CostSums } from '../../model/cost-report.ts';
import { type AttemptState, isLive } from '../../model/session.ts';
import type { MicroUsd } from '../../model/units.ts';
import { addTokens, type Cost, type ModelUsage, NO_TOKENS } from '../../model/usage.ts';

/** Tasks that are named as the dearest. */
const DEAREST = 5;

/** Adds up what attempts cost, in all, by something, and by task. Commands cost nothing and are not for it. */
export class CostBook {
  readonly #by: CostBy | null;
  readonly #total = new Sums();
  readonly #groups = new Map<string, Group>();
  readonly #tasks = new Map<string, Group>();

  constructor(by: CostBy | null) {
    this.#by = by;
  }

  /** Takes in an attempt of a session. */
  add(session: string, attempt: AttemptState): void {
    const task = `${session}/${attempt.task}`;
    this.#total.attempt(attempt);
    groupOf(this.#tasks, task).attempt(attempt);
    switch (this.#by) {
      case null:
        return;
      case 'model':
        this.#models(attempt);
        return;
      case 'task':
        groupOf(this.#groups, task).attempt(attempt);
        return;
      case 'class': {
        const { route } = attempt.assignment;
        const known = route === undefined ? null : { level: route.level, taskType: route.taskType };
        const name = known === null ? NOT_ROUTED : `${known.level} ${known.taskType}`;
        groupOf(this.#groups, name, known).attempt(attempt);
        return;
      }
      case 'agent':
        groupOf(this.#groups, attempt.assignment.agent).attempt(attempt);
        return;
      case 'session':
        groupOf(this.#groups, session).attempt(attempt);
    }
  }

  total(): CostSums {
    return this.#total.sums();
  }

  groups(): readonly CostGroup[] {
    return [...this.#groups.values()].map((group) => group.told()).toSorted(dearerFirst);
  }

  dearest(): readonly CostGroup[] {
    const paid = [...this.#tasks.values()].map((group) => group.told()).filter(({ money }) => charged(money) !== null);
    return paid.toSorted(dearerFirst).slice(0, DEAREST);
  }

  /** Tokens and money belong to the model that used them; the attempt, and how it ended, to the one that it cost most. */
  #models(attempt: AttemptState): void {
    const main = mainModel(attempt);
    for (const usage of attempt.usage) groupOf(this.#groups, usage.model).use(usage);
    const group = groupOf(this.#groups, main);
    group.ended(attempt);
    if (isUntold(attempt)) group.unknown();
  }
}

/** Of groups by class: what the plan, or an older br, decided. */
const NOT_ROUTED = 'not routed';
/** Of groups by model: nothing was told of it. */
const NOT_TOLD = 'not told';

function groupOf(groups: Map<string, Group>, name: string, known?: CostGroup['class']): Group {
  let group = groups.get(name);
  if (group === undefined) groups.set(name, (group = new Group(name, known)));
  return group;
}

function mainModel({ usage, assignment }: AttemptState): string {
  const weight = ({ cost, tokens }: ModelUsage): readonly [number, number] => [
    cost.source === 'unknown' ? 0 : cost.amount,
    tokens.input + tokens.output + tokens.cacheRead + tokens.cacheWrite,
  ];
  const [first] = usage.toSorted((a, b) => {
    const [x, y] = [weight(a), weight(b)];
    return y[0] - x[0] || y[1] - x[1];
  });
  return first?.model ?? assignment.model ?? NOT_TOLD;
}

/** It ran, has ended, and told nothing of what it used: that is not nothing. */
function isUntold(attempt: AttemptState): boolean {
  return attempt.usage.length === 0 && attempt.process !== null && !isLive(attempt);
}

class Sums {
  #attempts = 0;
  #accepted = 0;
  #failed = 0;
  #lost = 0;
  #cancelled = 0;
  #live = 0;
  #tokens = NO_TOKENS;
  #money: CostMoney = { reported: null, estimated: null, replayed: null, unknown: 0 };
  #settled = 0;
  #lasted = 0;

  attempt(attempt: AttemptState): void {
    this.ended(attempt);
    for (const usage of attempt.usage) this.use(usage);
    if (isUntold(attempt)) this.unknown();
  }

  ended(attempt: AttemptState): void {
    this.#attempts += 1;
    if (isLive(attempt)) this.#live += 1;
    else if (attempt.status === 'landed') this.#accepted += 1;
    else if (attempt.status === 'failed') this.#failed += 1;
    else if (attempt.status === 'lost') this.#lost += 1;
    else this.#cancelled += 1;
    if (attempt.endedAt === null) return;
    this.#settled += 1;
    // A clock that was set back.
    this.#lasted += Math.max(0, attempt.endedAt - attempt.startedAt);
  }

  use({ tokens, cost }: ModelUsage): void {
    this.#tokens = addTokens(this.#tokens, tokens);
    this.#money = plus(this.#money, cost);
  }

  unknown(): void {
    this.#money = plus(this.#money, { source: 'unknown' });
  }

  sums(): CostSums {
    const ended = this.#accepted + this.#failed;
    const money = charged(this.#money);
    const share = (of: number): MicroUsd | null => (money === null || of === 0 ? null : Math.round(money / of));
    return {
      attempts: this.#attempts,
      accepted: this.#accepted,
      failed: this.#failed,
      lost: this.#lost,
      cancelled: this.#cancelled,
      live: this.#live,
      successRate: ended === 0 ? null : this.#accepted / ended,
      tokens: this.#tokens,
      money: this.#money,
      perAccepted: share(this.#accepted),
      perAttempt: share(this.#attempts),
      average: this.#settled === 0 ? null : Math.round(this.#lasted / this.#settled),
    };
  }
}

class Group extends Sums {
  readonly #name: string;
  readonly #class: CostGroup['class'];

  constructor(name: string, known: CostGroup['class']) {
    super();
    this.#name = name;
    this.#class = known;
  }

  told(): CostGroup {
    return { name: this.#name, ...(this.#class === undefined ? {} : { class: this.#class }), ...this.sums() };
  }
}

function plus(money: CostMoney, cost: Cost): CostMoney {
  if (cost.source === 'unknown') return { ...money, unknown: money.unknown + 1 };
  return { ...money, [cost.source]: (money[cost.source] ?? 0) + cost.amount };
}

/** Money that somebody was charged; null: none is known. */
function charged({ reported, estimated }: Pick<CostMoney, 'reported' | 'estimated'>): MicroUsd | null {
  return reported === null && estimated === null ? null : (reported ?? 0) + (estimated ?? 0);
}

function dearerFirst(a: CostGroup, b: CostGroup): number {
  return (charged(b.money) ?? 0) - (charged(a.money) ?? 0) || b.attempts - a.attempts || (a.name < b.name ? -1 : 1);
}
