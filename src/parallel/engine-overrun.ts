import { writeMoney } from '../document/quantities.ts';
import type { AgentEvent } from '../model/agent-event.ts';
import type { AttemptFailure } from '../model/attempt-failure.ts';
import type { AttemptState } from '../model/session.ts';
import type { MicroUsd } from '../model/units.ts';
import { chargedAmount, type ModelUsage } from '../model/usage.ts';
import type { Agent, AgentDecoder, AgentOutcome } from '../ports/agent.ts';
import type { OwnedProcess } from '../ports/process.ts';

/**
 * An agent that keeps a ceiling itself looks at it between two turns, and ends in its own words: it is ended by us only when it has
 * passed it by more than a tenth. Chosen, not measured.
 */
const OWN_CEILING = 1.1;

/** What is watched, and how it is ended. */
export type OverrunOf = {
  readonly attempt: Pick<AttemptState, 'reserved'>;
  readonly agent: Pick<Agent, 'capabilities' | 'safety'>;
  readonly child: Pick<OwnedProcess, 'stop'>;
  readonly decoder: Pick<AgentDecoder, 'finished'>;
};

/**
 * Ends an attempt that has spent more than was set aside for it, as soon as that is told: so an agent without a ceiling of its own
 * spends no more than one report beyond its reservation. Nothing is set aside where no ceiling applies: then nothing is watched.
 */
export class OverrunWatch {
  readonly #of: OverrunOf;
  readonly #most: MicroUsd;
  #spent: MicroUsd | null = null;

  constructor(of: OverrunOf) {
    const { reserved } = of.attempt;
    this.#of = of;
    this.#most = reserved === 0 ? Infinity : reserved * (of.agent.capabilities.budget ? OWN_CEILING : 1);
  }

  /** Takes up what the agent did; the last usage is all it has used. */
  heard(events: readonly AgentEvent[]): void {
    for (const event of events) if (event.kind === 'usage') this.used(event.usage);
  }

  /** Takes up all that was used so far, from whatever source. */
  used(usage: readonly ModelUsage[]): void {
    const { child, agent, decoder } = this.#of;
    const spent = chargedAmount(usage);
    // One that has said its last word spends no more: what it did is judged, not thrown away.
    if (spent <= this.#most || this.#spent !== null || decoder.finished) return;
    this.#spent = spent;
    void child.stop(agent.safety.stop.grace, agent.safety.stop.signal);
  }

  /** What the end of the attempt means: one that was ended here, or came to its end of it, has used up its money. */
  judge(result: AgentOutcome): AgentOutcome {
    if (this.#spent === null || result.outcome.kind === 'finished') return result;
    const { reserved } = this.#of.attempt;
    const summary = `it had spent ${writeMoney(this.#spent)}, and ${writeMoney(reserved)} was set aside for it`;
    const evidence = result.summary === null ? summary : `Last words: ${result.summary}`;
    const failure: AttemptFailure = { class: 'attempt-budget', summary, evidence, resetsAt: null };
    return { ...result, outcome: { kind: 'failed', failure } };
  }
}
