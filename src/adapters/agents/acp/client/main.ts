// The program that an attempt of an ACP agent consists of: `node acp-client.js <request file>`, in the attempt's directory.
// It is an own entry of the bundle, because the protocol is a conversation, and `br` may die in the middle of it.
// Prints the lines of `../log-line.ts`; the agent's stderr is its own.
import { readFile } from 'node:fs/promises';
import { LOG_VERSION, parseClientRequest } from '../client-request.ts';
import { type LogLine, printLogLine } from '../log-line.ts';
import type { StopSignal } from '../../../../ports/process.ts';
import { startAgent } from './agent-process.ts';
import { converse } from './conversation.ts';
import { connectPeer } from './peer.ts';

/** The prompt came to an end, whatever it was: the log has it. */
const ENDED = 0;
/** It came to none; the log says why. */
const FAILED = 1;
/** The client was started wrongly: nothing in the log. */
const BROKEN = 70;
/** Ended by a signal, as shells count: 128 and the signal's number. The log says what the agent answered. */
const STOPPED: Readonly<Record<StopSignal, number>> = { SIGINT: 130, SIGTERM: 143 };

let over = false;

/** Nothing follows the line that tells the end, whatever the agent still says while it is ended. */
function log(line: LogLine): void {
  if (over) return;
  over = line.kind === 'end' || line.kind === 'failed';
  process.stdout.write(`${printLogLine(line)}\n`);
}

async function main(file: string | undefined): Promise<number> {
  let stopped: StopSignal | null = null;
  const stop = new Promise<StopSignal>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        stopped ??= signal;
        resolve(stopped);
      });
    }
  });
  if (file === undefined) return complain('usage: acp-client <request file>');
  const read = parseClientRequest(await readFile(file, 'utf8'));
  if (!read.ok) return complain(`${file}: ${read.error}`);
  const request = read.value;
  log({ kind: 'client', version: LOG_VERSION, program: request.program, permissions: request.permissions });
  const started = await startAgent(request);
  if (!started.ok) {
    log({
      kind: 'failed',
      reason: 'spawn',
      step: 'start',
      words: `${request.program} does not start: ${started.error}.`,
    });
    return FAILED;
  }
  const agent = started.value;
  const done = await converse({ request, peer: connectPeer(request, agent, log), log, stop });
  if (!done.ok) log({ kind: 'failed', ...done.error });
  await agent.end();
  if (stopped !== null) return STOPPED[stopped];
  return done.ok ? ENDED : FAILED;
}

function complain(why: string): number {
  process.stderr.write(`${why}\n`);
  return BROKEN;
}

process.exitCode = await main(process.argv[2]);
