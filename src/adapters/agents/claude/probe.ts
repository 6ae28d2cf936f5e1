import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { Millis } from '../../../model/units.ts';
import type { AgentProbe } from '../../../ports/agent.ts';
import { object, text } from '../../../lib/json.ts';
import { findProgram, LOG_IN, notInstalled } from './program.ts';
import { firstLine } from '../../../lib/text.ts';

/** The oldest version whose command line has everything `command.ts` uses: `--permission-prompts` came last. */
export const OLDEST = '2.1.259';

/** Both questions are answered from local files in well under a second; a loaded machine gets this long. */
const PATIENCE: Millis = 20_000;

const run = promisify(execFile);
type Env = Readonly<Record<string, string>>;

/** Looks for the program, its version, and whether somebody is logged in. Asks no provider. */
export async function probeClaude(env: Env, given: string | undefined): Promise<AgentProbe> {
  const program = await findProgram(env, given);
  if (program === null) return notReady({ program: null, version: null, failure: notInstalled(env, given) });
  const answer = await ask(program, ['--version'], env);
  const version = /\d+\.\d+\.\d+/u.exec(answer.output)?.[0] ?? null;
  if (version === null) return notReady({ program, version, failure: doesNotRun(program, answer) });
  if (isOlder(version, OLDEST)) return notReady({ program, version, failure: tooOld(version) });
  return { name: 'claude', ready: true, program, version, failure: null, ...(await login(program, env)) };
}

function notReady(found: Pick<AgentProbe, 'program' | 'version' | 'failure'>): AgentProbe {
  return { name: 'claude', ready: false, ...found, loggedIn: null, loginHint: null };
}

/** `claude auth status` prints JSON and exits 1 when nobody is logged in. A hint only: a stored login may have been revoked. */
async function login(program: string, env: Env): Promise<Pick<AgentProbe, 'loggedIn' | 'loginHint'>> {
  const { output } = await ask(program, ['auth', 'status'], env);
  const { loggedIn } = object(json(output));
  if (loggedIn === true) return { loggedIn, loginHint: null };
  if (loggedIn === false) return { loggedIn, loginHint: `Nobody is logged in: ${LOG_IN}.` };
  return { loggedIn: null, loginHint: 'Check the login with: claude auth status' };
}

type Answer = { readonly output: string; readonly error: string | null };

async function ask(program: string, args: readonly string[], env: Env): Promise<Answer> {
  try {
    const { stdout } = await run(program, args, { env: { ...env }, timeout: PATIENCE, killSignal: 'SIGKILL' });
    return { output: stdout, error: null };
  } catch (thrown) {
    const { stdout, stderr, message } = object(thrown);
    return { output: text(stdout) ?? '', error: firstLine(text(stderr) ?? text(message) ?? 'it did not start') };
  }
}

function json(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}

function isOlder(version: string, floor: string): boolean {
  const [have, need] = [version, floor].map((one) => one.split('.').map(Number));
  for (const part of [0, 1, 2]) {
    const difference = (have?.[part] ?? 0) - (need?.[part] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

function doesNotRun(program: string, { output, error }: Answer): Failure {
  const said = error ?? `it said "${firstLine(output)}" when asked for its version`;
  return failure(
    'agent-unavailable',
    `${program} does not run as Claude Code.`,
    `Run it by hand: ${program} --version`,
    { detail: said },
  );
}

function tooOld(version: string): Failure {
  return failure(
    'agent-unavailable',
    `Claude Code ${version} is too old: BuildRunner needs ${OLDEST} or newer.`,
    'Update it: claude update, or npm install -g @anthropic-ai/claude-code@latest.',
  );
}
