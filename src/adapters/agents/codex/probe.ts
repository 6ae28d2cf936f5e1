import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { Millis } from '../../../model/units.ts';
import type { AgentProbe } from '../../../ports/agent.ts';
import { object, text } from '../../../lib/json.ts';
import { firstLine } from '../../../lib/text.ts';
import { findProgram, LOG_IN, notInstalled } from './program.ts';
import { SANDBOX_VARIABLE, isTurnedOff } from './sandbox.ts';

/** The oldest version that was driven. Older ones may do; nobody has looked. */
export const OLDEST = '0.169.0';

/** Every question is answered from local files in well under a second; a loaded machine gets this long. */
const PATIENCE: Millis = 20_000;

const run = promisify(execFile);
type Env = Readonly<Record<string, string>>;

/** Looks for the program, its version, whether its sandbox works here, and whether somebody is logged in. Asks no provider. */
export async function probeCodex(env: Env, given: string | undefined): Promise<AgentProbe> {
  const program = await findProgram(env, given);
  if (program === null) return notReady({ program: null, version: null, failure: notInstalled(env, given) });
  const answer = await ask(program, ['--version'], env);
  const version = /^codex\S* (\d+\.\d+\.\d+)/mu.exec(answer.output)?.[1] ?? null;
  if (version === null) return notReady({ program, version, failure: doesNotRun(program, answer) });
  if (isOlder(version, OLDEST)) return notReady({ program, version, failure: tooOld(version) });
  const [refusal, login] = await Promise.all([sandboxRefusal(program, env), loginOf(program, env)]);
  if (refusal !== null) return notReady({ program, version, failure: refusal });
  return { name: 'codex', ready: true, program, version, failure: null, ...login };
}

function notReady(found: Pick<AgentProbe, 'program' | 'version' | 'failure'>): AgentProbe {
  return { name: 'codex', ready: false, ...found, loggedIn: null, loginHint: null };
}

/** Without its sandbox every command and every edit of an attempt fails, and the attempt ends as if nothing were wrong. */
async function sandboxRefusal(program: string, env: Env): Promise<Failure | null> {
  if (isTurnedOff(env) || process.platform === 'win32') return null;
  const { error } = await ask(program, ['sandbox', 'true'], env);
  if (error === null) return null;
  return failure(
    'agent-unavailable',
    'The sandbox in which Codex runs its commands does not work on this machine.',
    `Allow unprivileged user namespaces, or, where this machine is a sandbox already, turn it off: ${SANDBOX_VARIABLE}=none.`,
    { detail: error },
  );
}

/** What Codex takes a key from instead of a stored login (seen in 0.169.0; `OPENAI_API_KEY` alone it does not use). */
const KEY = 'CODEX_API_KEY';

/**
 * `codex login status` exits 1 when no login is stored. A configuration with a provider of its own needs none, so that
 * much is a hint only; a stored login may have been revoked.
 */
async function loginOf(program: string, env: Env): Promise<Pick<AgentProbe, 'loggedIn' | 'loginHint'>> {
  if ((env[KEY] ?? '') !== '') return { loggedIn: true, loginHint: null };
  const { error } = await ask(program, ['login', 'status'], env);
  if (error === null) return { loggedIn: true, loginHint: null };
  if (/not logged in/iu.test(error)) {
    const provider = 'Not needed where your configuration of Codex names a provider with a key of its own.';
    return { loggedIn: null, loginHint: `No login is stored: ${LOG_IN}. ${provider}` };
  }
  return { loggedIn: null, loginHint: 'Check the login with: codex login status' };
}

type Answer = { readonly output: string; readonly error: string | null };

async function ask(program: string, args: readonly string[], env: Env): Promise<Answer> {
  try {
    const asked = run(program, args, { env: { ...env }, timeout: PATIENCE, killSignal: 'SIGKILL' });
    asked.child.stdin?.end();
    return { output: (await asked).stdout, error: null };
  } catch (thrown) {
    const { stdout, stderr, message } = object(thrown);
    const said = (text(stderr) ?? '').replaceAll(/^WARNING: proceeding, even though.*$/gmu, '');
    return { output: text(stdout) ?? '', error: firstLine(said) || firstLine(text(message) ?? 'it did not start') };
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
  return failure('agent-unavailable', `${program} does not run as Codex.`, `Run it by hand: ${program} --version`, {
    detail: said,
  });
}

function tooOld(version: string): Failure {
  return failure(
    'agent-unavailable',
    `Codex ${version} is too old: BuildRunner needs ${OLDEST} or newer.`,
    'Update it: npm install -g @openai/codex@latest.',
  );
}
