import type { EventDraft } from '../model/event.ts';
import { isLive } from '../model/session.ts';
import type { EngineContext } from './engine-context.ts';
import type { MergeProbe } from './engine-merge-probe.ts';
import type { Recorder } from './engine-recorder.ts';
import { type FoundProcess, recover } from './engine-recovery.ts';
import { endAttempt } from './engine-settle.ts';

/** What a run begins with: that it was taken up, stored before anything is looked at; the rest when what a dead owner left is accounted for. */
export type First = { readonly start: readonly EventDraft[]; readonly more: readonly EventDraft[] };

/** Takes a session up: stores that, and accounts for every attempt of a dead owner. What was found of those that still run, by attempt. */
export async function begin(
  context: EngineContext,
  first: First,
  { probe, recorder }: { readonly probe: MergeProbe; readonly recorder: Recorder },
): Promise<ReadonlyMap<string, FoundProcess>> {
  await context.append(first.start);
  const session = context.state().id;
  probe.told(await context.deps.store.events({ session, types: ['conflict.predicted'] }));
  await recorder.begin();
  const found = await recover(context);
  await endChanged(context, first.more, found);
  if (first.more.length > 0) await context.append(first.more);
  return found;
}

/** Live attempts of tasks that the plan no longer has, or has differently, end before the plan changes under them. */
async function endChanged(
  context: EngineContext,
  drafts: readonly EventDraft[],
  found: ReadonlyMap<string, FoundProcess>,
): Promise<void> {
  const touched = new Set(
    drafts.flatMap((draft) => (draft.type === 'plan.changed' ? [...draft.data.changed, ...draft.data.removed] : [])),
  );
  for (const attempt of Object.values(context.state().attempts)) {
    if (!isLive(attempt) || !touched.has(attempt.task)) continue;
    const child = found.get(attempt.id)?.process ?? null;
    await endAttempt(context, attempt, { child, type: 'attempt.cancelled', reason: 'the plan changed' });
  }
}
