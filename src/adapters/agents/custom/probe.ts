import { execFile } from 'node:child_process';
import { promisify, stripVTControlCharacters } from 'node:util';
import type { AgentDefinition } from '../../../model/agent-definition.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { Millis } from '../../../model/units.ts';
import type { AgentProbe } from '../../../ports/agent.ts';
import { findProgram } from './program.ts';

/** A version is printed at once; a loaded machine gets this long. */
const PATIENCE: Millis = 20_000;
/** More than any version. */
const LONGEST_VERSION = 80;

const run = promisify(execFile);
type Env = Readonly<Record<string, string>>;

/** Looks for the program of a configured agent. Starts nothing. */
export async function lookFor({ name, argv, env: own }: AgentDefinition, env: Env): Promise<AgentProbe> {
  const [program = ''] = argv;
  const found = await findProgram(program, { ...env, ...own });
  const rest = { name, version: null, loggedIn: null, loginHint: null };
  if (found.kind === 'missing') return { ...rest, ready: false, program: null, failure: notFound(name, program) };
  return { ...rest, ready: true, program: found.kind === 'found' ? found.path : program, failure: null };
}

/** Looks for the program, and asks for its version where the definition says how. */
export async function probeProgram(
  definition: AgentDefinition,
  versionArgs: readonly string[] | null,
  env: Env,
): Promise<AgentProbe> {
  const looked = await lookFor(definition, env);
  const { program } = looked;
  if (!looked.ready || program === null || !program.startsWith('/') || versionArgs === null) return looked;
  try {
    const { stdout, stderr } = await run(program, versionArgs, {
      env: { ...env, ...definition.env },
      timeout: PATIENCE,
      killSignal: 'SIGKILL',
    });
    return { ...looked, version: versionIn(stdout) ?? versionIn(stderr) };
  } catch (error) {
    return { ...looked, ready: false, failure: doesNotRun(definition.name, [program, ...versionArgs], error) };
  }
}

/** The first thing that looks like a version, else the first line. */
function versionIn(output: string): string | null {
  const text = stripVTControlCharacters(output).trim();
  const number = /\d+(?:\.\d+)+[\w.+-]*/.exec(text)?.[0] ?? text.split('\n', 1)[0] ?? '';
  return number === '' ? null : number.slice(0, LONGEST_VERSION);
}

function notFound(name: string, program: string): Failure {
  return failure(
    'agent-unavailable',
    program.includes('/')
      ? `The agent "${name}" was not found: ${program} is no program.`
      : `The agent "${name}" was not found: no program "${program}" is on PATH.`,
    'Install it, or mend its command in the configuration; br config show says where that stands.',
  );
}

function doesNotRun(name: string, argv: readonly string[], error: unknown): Failure {
  const detail = error instanceof Error ? error.message : String(error);
  return failure(
    'agent-unavailable',
    `The program of the agent "${name}" does not tell its version.`,
    `Run it by hand: ${argv.join(' ')}   Or take version_args out of the configuration.`,
    { detail },
  );
}
