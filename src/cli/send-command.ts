import { ok, type Result } from '../lib/result.ts';
import type { SessionCommand } from '../model/event.ts';
import type { Failure } from '../model/failure.ts';
import type { SessionState } from '../model/session.ts';
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
};

/** Asks the session's owner to do something, or does it here when nobody owns it. */
export async function sendCommand(
  { session, command, asked, done }: Sending,
  context: Context,
): Promise<Result<ExitCode, Failure>> {
  const app = await context.app();
  if (!app.ok) return app;
  const found = await app.value.session(session);
  if (!found.ok) return found;
  const state = found.value;
  const sent = await app.value.command(state.id, command);
  if (!sent.ok) return sent;
  const { delivered } = sent.value;
  answer(context, command.kind, { session: state.id, delivered }, () => [
    delivered === 'to-owner' ? asked(state) : done(state),
  ]);
  return ok(0);
}
