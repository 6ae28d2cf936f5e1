import type { AgentEvent } from '../../../model/agent-event.ts';
import type { AttemptFailure } from '../../../model/attempt-failure.ts';
import type { ModelUsage } from '../../../model/usage.ts';
import type { AgentDecoder, AgentOutcome } from '../../../ports/agent.ts';
import type { Exit } from '../../../ports/process.ts';
import type { RecordedFailure } from '../../../model/recording.ts';
import { shapeEntry, shapeEvent } from './recording-schema.ts';

/** Reads what the player prints. Whatever a recording says, its usage is replayed: nobody pays for it again. */
export class ReplayDecoder implements AgentDecoder {
  finished = false;
  #usage: readonly ModelUsage[] = [];
  #summary: string | null = null;
  #said: { readonly ok: boolean } | null = null;
  #failure: RecordedFailure | null = null;

  line(text: string): readonly AgentEvent[] {
    const value = parseObject(text);
    if (value === null) return [{ kind: 'other', type: 'text' }];
    if ('event' in value) return this.#event(value['event']);
    if ('exit' in value) this.#exit(value);
    return [];
  }

  #event(value: unknown): readonly AgentEvent[] {
    const event = shapeEvent(value);
    if (event === null) return [{ kind: 'other', type: 'event' }];
    switch (event.kind) {
      case 'usage':
        this.#usage = event.usage.map(replayed);
        return [{ ...event, usage: this.#usage }];
      case 'started':
        // The recorded conversation cannot be gone on with.
        return [{ ...event, agentSession: null }];
      case 'result':
        this.#summary = event.summary;
        this.#said = event;
        return [event];
      case 'text':
      case 'tool-start':
      case 'tool-end':
      case 'retry':
      case 'limit':
      case 'denial':
      case 'other':
        return [event];
    }
  }

  #exit(value: Readonly<Record<string, unknown>>): void {
    const shaped = shapeEntry(value);
    if (!shaped.ok || shaped.value.step.kind !== 'exit') return;
    this.finished = true;
    this.#failure = shaped.value.step.failure;
  }

  end(exit: Exit, stderr: string): AgentOutcome {
    const failure = this.#why(exit, stderr.trim());
    return {
      outcome: failure === null ? { kind: 'finished' } : { kind: 'failed', failure },
      usage: this.#usage,
      agentSession: null,
      summary: this.#summary,
    };
  }

  #why(exit: Exit, stderr: string): AttemptFailure | null {
    if (this.#failure !== null) return { ...this.#failure, resetsAt: null };
    if (exit.kind === 'lost') return failed('killed', 'the replay was killed', stderr);
    if (!this.finished)
      return failed('agent-error', lastLine(stderr) ?? `the replay broke off with exit code ${exit.code}`, stderr);
    if (exit.code !== 0)
      return failed('agent-error', `the recorded agent exited with code ${exit.code}`, stderr || (this.#summary ?? ''));
    if (this.#said?.ok === false)
      return failed('agent-error', this.#summary ?? 'the recorded agent reported an error', stderr);
    return null;
  }
}

function failed(kind: 'killed' | 'agent-error', summary: string, evidence: string): AttemptFailure {
  return { class: kind, summary, evidence, resetsAt: null };
}

function replayed(usage: ModelUsage): ModelUsage {
  const { cost } = usage;
  return cost.source === 'unknown' ? usage : { ...usage, cost: { source: 'replayed', amount: cost.amount } };
}

function lastLine(text: string): string | null {
  return text.split('\n').at(-1) || null;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
