import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { AgentEvent } from '../../../src/model/agent-event.ts';
import type { Agent, AgentOutcome, AgentRequest } from '../../../src/ports/agent.ts';
import type { Exit } from '../../../src/ports/process.ts';
import { recordCase } from './record-case.ts';

/** What came of driving a real agent once. */
export type Driven = {
  readonly events: readonly AgentEvent[];
  readonly outcome: AgentOutcome;
  /** Whether the decoder knew the last word before the process ended. */
  readonly finished: boolean;
  readonly exit: Exit;
  readonly stderr: string;
};

/** How to drive. */
export type DriveOptions = {
  /** Called for every line of output, to interfere at a known point. */
  readonly onLine?: (line: string, child: ChildProcess) => void;
  /** Called for every event read from the output. */
  readonly onEvent?: (event: AgentEvent, child: ChildProcess) => void;
  /** With `BR_RECORD_CASES=1`, keeps the transcript as a case of this name for the agent's contract tests. */
  readonly record?: string;
};

/** Runs a real agent as BuildRunner would, by its adapter's command and decoder. */
export async function drive(agent: Agent, request: AgentRequest, options: DriveOptions = {}): Promise<Driven> {
  const command = await agent.command(request);
  if (!command.ok) throw new Error(command.error.cause);
  const [program = '', ...args] = command.value.argv;
  const decoder = agent.decoder(request);
  const child = spawn(program, args, {
    cwd: request.cwd,
    env: mergedEnv(request.env, command.value.env),
    stdio: 'pipe',
  });
  // An agent that dies at once may leave its prompt unread.
  child.stdin.on('error', () => undefined);
  child.stdin.end(command.value.stdin ?? '');
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const closed = once(child, 'close');

  const [events, lines]: [AgentEvent[], string[]] = [[], []];
  for await (const line of createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY })) {
    lines.push(line);
    options.onLine?.(line, child);
    for (const event of decoder.line(line)) {
      events.push(event);
      options.onEvent?.(event, child);
    }
  }
  await closed;
  const exit: Exit = child.exitCode === null ? { kind: 'lost' } : { kind: 'exited', code: child.exitCode };
  const { finished } = decoder;
  const outcome = decoder.end(exit, stderr);
  if (options.record !== undefined)
    await recordCase(agent.name, { name: options.record, request, lines, stderr, exit });
  return { events, outcome, finished, exit, stderr };
}

function mergedEnv(
  env: Readonly<Record<string, string>>,
  additions: Readonly<Record<string, string | null>>,
): Record<string, string> {
  const merged: Record<string, string> = { ...env };
  for (const [name, value] of Object.entries(additions)) {
    if (value === null) delete merged[name];
    else merged[name] = value;
  }
  return merged;
}
