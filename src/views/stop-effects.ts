import type { SessionState } from '../model/session.ts';
import { plural } from './format.ts';

/** What an agent's safety table says of one signal, as far as this view asks. */
type Effect = { readonly resumable: 'yes' | 'no' | 'unknown' };

/** An agent as far as it matters what ending it does. */
export type EndableAgent = {
  readonly capabilities: { readonly resume: boolean };
  readonly safety: {
    readonly onInterrupt: Effect;
    readonly onTerminate: Effect;
    readonly onKill: Effect;
    readonly stop: { readonly signal: 'SIGTERM' | 'SIGINT' };
  };
};

/** How running attempts are dealt with: left to run out, asked to end, or killed. */
export type Ending = 'pause' | 'stop' | 'stop-now';

/** What becomes of the running attempts of one agent. */
export type StopEffect = {
  readonly agent: string;
  readonly attempts: number;
  /** What is sent to it; null: it runs on to its end. */
  readonly signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL' | null;
  /**
   * How `br resume` goes on: `same` conversation, a `new` one on the kept tree, or `afresh`, as commands do. Null: it ends by
   * itself.
   */
  readonly resumes: 'same' | 'new' | 'afresh' | null;
};

/** What a pause or a stop does to what runs, an entry for each agent, in the order of their first attempts. Pure. */
export function stopEffects(
  state: SessionState,
  agents: ReadonlyMap<string, EndableAgent>,
  ending: Ending,
): readonly StopEffect[] {
  const running = Object.values(state.attempts).filter(({ status }) => status === 'preparing' || status === 'running');
  const prompts = new Set(state.plan.tasks.filter(({ work }) => work.kind === 'prompt').map(({ id }) => id));
  const names = [...new Set(running.map(({ assignment }) => assignment.agent))];
  return names.map((name): StopEffect => {
    const attempts = running.filter(({ assignment }) => assignment.agent === name);
    const counted = { agent: name, attempts: attempts.length };
    if (ending === 'pause') return { ...counted, signal: null, resumes: null };
    const agent = agents.get(name);
    const signal = ending === 'stop-now' ? 'SIGKILL' : (agent?.safety.stop.signal ?? 'SIGTERM');
    if (!attempts.some(({ task }) => prompts.has(task))) return { ...counted, signal, resumes: 'afresh' };
    const goesOn = agent?.capabilities.resume === true && effectOf(agent, signal).resumable === 'yes';
    return { ...counted, signal, resumes: goesOn ? 'same' : 'new' };
  });
}

function effectOf({ safety }: EndableAgent, signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Effect {
  switch (signal) {
    case 'SIGINT':
      return safety.onInterrupt;
    case 'SIGTERM':
      return safety.onTerminate;
    case 'SIGKILL':
      return safety.onKill;
  }
}

/** `claude: 2 attempts are interrupted (SIGINT); br resume goes on with their conversations.` */
export function stopEffectText({ agent, attempts, signal, resumes }: StopEffect): string {
  const one = attempts === 1;
  const who = `${agent}: ${plural(attempts, 'attempt')}`;
  if (signal === null) return `${who} ${one ? 'runs' : 'run'} on to ${one ? 'its' : 'their'} end.`;
  const verb = { SIGINT: 'interrupted', SIGTERM: 'asked to end', SIGKILL: 'killed' }[signal];
  const then = {
    same: `br resume goes on with ${one ? 'its conversation' : 'their conversations'}`,
    new: `br resume begins ${one ? 'a new conversation' : 'new conversations'} on the work it has kept`,
    afresh: `br resume runs ${one ? 'it' : 'them'} again from the start`,
  }[resumes ?? 'afresh'];
  return `${who} ${one ? 'is' : 'are'} ${verb} (${signal}); ${then}.`;
}
