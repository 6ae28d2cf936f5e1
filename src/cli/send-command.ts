import { ok, type Result } from '../lib/result.ts';
import type { SessionCommand } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import type { SessionState } from '../model/session.ts';
import { type Ending, stopEffects, stopEffectText } from '../views/stop-effects.ts';
import { answer } from './answer.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit-codes.ts';

/** A command for a session, and the words for both ways it can take. */
export type Sending = {
  readonly session: string | undefined;
  readonly command: SessionCommand;
  /** Said when another br runs the session and was asked. */
  readonly asked: (state: SessionState) => string;
  /** Said when nobody runs it and it was done here. */
  readonly done: (state: SessionState) => string;
  /** What becomes of the attempts that run, where the command decides that. */
  readonly ending?: Ending;
};

/** Asks the session's owner to do something, or does it here when nobody owns it. */
export async function sendCommand(
  { session, command, asked, done, ending }: Sending,
  context: Context,
): Promise<Result<ExitCode, Failure>> {
  const app = await context.app();
  if (!app.ok) return app;
  const found = await app.value.session(session);
  if (!found.ok) return found;
  const state = found.value;
  // Told as it was found: afterwards nothing runs any more.
  const running = ending === undefined ? null : stopEffects(state, (await context.tools()).agents, ending);
  const sent = await app.value.command(state.id, command);
  if (!sent.ok) return sent;
  const { delivered } = sent.value;
  const shown = { session: state.id, delivered, ...(running === null ? {} : { running }) };
  answer(context, command.kind, shown, () => [
    delivered === 'to-owner' ? asked(state) : done(state),
    ...(running ?? []).map((effect) => `  ${stopEffectText(effect)}`),
  ]);
  return ok(0);
}
