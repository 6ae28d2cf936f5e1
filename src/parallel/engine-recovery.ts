import type { EventDraft } from '../model/event.ts';
import { type AttemptState, isLive } from '../model/session.ts';
import type { OwnedProcess } from '../ports/process.ts';
import type { EngineContext } from './engine-context.ts';
import { processDir } from './engine-request.ts';
import { endAttempt } from './engine-settle.ts';

/** The process of an attempt, found again. `ended`: it had come to its end before it was found. */
export type FoundProcess = { readonly process: OwnedProcess; readonly ended: boolean };

/**
 * What a new owner does before it decides anything: every live attempt of the dead one is brought to a state that holds.
 *
 * - preparing or running: its process is followed again if it lives or left its record; else the attempt is lost,
 *   its tree kept, its descendants ended;
 * - gating: the checks that a dead `br` left running are ended; the gate runs again;
 * - landing: landed if the branch has a commit that says so, else back in the queue.
 *
 * Resolves with the processes to follow, by attempt.
 */
export async function recover(context: EngineContext): Promise<ReadonlyMap<string, FoundProcess>> {
  await dropStale(context);
  const found = new Map<string, FoundProcess>();
  for (const attempt of Object.values(context.state().attempts).filter(isLive)) {
    switch (attempt.status) {
      case 'preparing':
      case 'running': {
        const recovered = await recoverProcess(context, attempt);
        if (recovered !== null) found.set(attempt.id, recovered);
        break;
      }
      case 'gating':
      case 'queued':
        await context.deps.processes.sweep(attempt.id);
        break;
      case 'landing':
        await recoverLanding(context, attempt);
        break;
      case 'landed':
      case 'failed':
      case 'lost':
      case 'cancelled':
        break;
    }
  }
  return found;
}

/** A stop or pause that the last owner did not live to hear was meant for it, not for this run. */
async function dropStale(context: EngineContext): Promise<void> {
  for (const { id, command } of await context.deps.store.pending(context.state().id))
    if (command.kind !== 'retry') await context.append([{ type: 'command.handled', data: { id, command } }]);
}

async function recoverProcess(context: EngineContext, attempt: AttemptState): Promise<FoundProcess | null> {
  const { processes } = context.deps;
  const subject = { task: attempt.task, attempt: attempt.id };
  const found = await processes.find(processDir(context, attempt.id), attempt.id);
  // A workspace recorded means that everything up to the start had been done; without it a process cannot be ours.
  if (
    attempt.workspace !== null &&
    found.process !== null &&
    (found.kind === 'alive' || found.exit.kind === 'exited' || attempt.status === 'running')
  ) {
    const process = found.kind === 'alive' ? found.process.ref : null;
    await context.append([{ ...subject, type: 'attempt.adopted', data: { process } }]);
    return { process: found.process, ended: found.kind === 'ended' };
  }
  const reason = 'br died before its process could be found again';
  await endAttempt(context, attempt, { child: found.process, type: 'attempt.lost', reason });
  return null;
}

async function recoverLanding(context: EngineContext, attempt: AttemptState): Promise<void> {
  const { repository, processes, workspaces } = context.deps;
  const state = context.state();
  await processes.sweep(attempt.id);
  const left = await workspaces.find(state.id, `${attempt.id}/landing`);
  if (left !== null) await workspaces.close(left);
  const commit = (await repository.landedAttempts(state.branch, state.head)).get(attempt.id);
  const subject = { task: attempt.task, attempt: attempt.id };
  const draft: EventDraft =
    commit === undefined
      ? { ...subject, type: 'landing.requeued', data: { reason: 'br died while it was landing' } }
      : {
          ...subject,
          type: 'attempt.landed',
          data: { commit, head: commit, combinedChecked: attempt.base !== state.head },
        };
  await context.append([draft]);
}
