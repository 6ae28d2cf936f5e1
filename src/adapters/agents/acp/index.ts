import { homedir } from 'node:os';
import path from 'node:path';
import { execPath } from 'node:process';
import { type Result, err, ok } from '../../../lib/result.ts';
import type { AcpDefinition } from '../../../model/agent-definition.ts';
import type { Failure } from '../../../model/failure.ts';
import { otelVariables } from '../../../model/telemetry-target.ts';
import type { Millis } from '../../../model/units.ts';
import type { Agent, AgentCommand, AgentProbe, AgentRequest } from '../../../ports/agent.ts';
import { type ClientRequest, LOG_VERSION } from './client-request.ts';
import { acpDecoder } from './decoder.ts';
import { findClient } from './find-client.ts';
import { findProgram, notFound } from './program.ts';
import { safetyOf } from './safety.ts';

/** How long an agent may take for an answer before the prompt: the slowest one seen needs 35 s on a loaded machine. */
const PATIENCE: Millis = 120_000;

/**
 * Any agent that speaks the Agent Client Protocol on its standard streams (https://agentclientprotocol.com), named by its
 * command line. The attempt's process is a client of ours, which starts the agent, talks to it and logs what it says:
 * docs/decisions/0008-acp-client-process.md.
 *
 * `resume` is a claim: agents tell only when they run whether they can go on with a conversation. Where one cannot, the
 * attempt fails as `conversation`, uncharged, and the next one begins afresh. Cost is told by some, and by none beforehand.
 */
export function createAcpAgent(definition: AcpDefinition): Agent {
  const { name, argv, account = name } = definition;
  return {
    name,
    account,
    summary: definition.summary ?? `${argv.join(' ')}, by the Agent Client Protocol`,
    capabilities: { resume: true, cost: 'tokens', maxTurns: false, budget: false },
    safety: safetyOf(argv),
    writable: (env) => definition.writable.map((place) => expand(place, env)),
    probe: (env) => probe(definition, env),
    command: (request) => command(definition, request),
    decoder: acpDecoder,
  };
}

function expand(place: string, env: Readonly<Record<string, string>>): string {
  return place.startsWith('~/') ? path.join(env['HOME'] ?? homedir(), place.slice(2)) : place;
}

/**
 * Only looked for: to ask it for its version it would have to be started, which takes some agents ten seconds of CPU, and
 * they read logins and settings doing so. What it is and can do is told by every attempt.
 */
async function probe(definition: AcpDefinition, env: Readonly<Record<string, string>>): Promise<AgentProbe> {
  const program = await findProgram(definition, env);
  return {
    name: definition.name,
    ready: program !== null,
    program,
    version: null,
    failure: program === null ? notFound(definition) : null,
    loggedIn: null,
    loginHint: null,
  };
}

async function command(definition: AcpDefinition, request: AgentRequest): Promise<Result<AgentCommand, Failure>> {
  const program = await findProgram(definition, request.env);
  if (program === null) return err(notFound(definition));
  const { assignment, workspace, cwd, prompt, resume, env, scratch, telemetry } = request;
  const inbox = env['BR_INBOX'];
  const asked: ClientRequest = {
    version: LOG_VERSION,
    name: definition.name,
    program,
    args: definition.argv.slice(1),
    cwd,
    workspace,
    readable: inbox === undefined ? [] : [inbox],
    permissions: definition.permissions,
    prompt,
    model: assignment.model,
    effort: assignment.effort ?? null,
    resume: resume?.agentSession ?? null,
    // Silence is given up by the attempt's own patience, too; this one says what was waited for.
    patience: Math.min(PATIENCE, Math.floor(assignment.idleTimeout / 2)),
  };
  const file = path.join(scratch, 'acp-request.json');
  return ok({
    argv: [execPath, findClient(import.meta.url), file],
    env: { ...otelVariables(telemetry, { ...env, ...definition.env }, 'http/protobuf'), ...definition.env },
    stdin: null,
    files: { [file]: JSON.stringify(asked) },
  });
}
