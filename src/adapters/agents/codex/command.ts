import type { Failure } from '../../../model/failure.ts';
import type { AgentCommand, AgentRequest } from '../../../ports/agent.ts';
import { type Result, err, ok } from '../../../lib/result.ts';
import { agentsInstructions } from './instructions.ts';
import { PROGRAM_VARIABLE, findProgram, notInstalled } from './program.ts';
import { SANDBOX_VARIABLE, sandboxMode } from './sandbox.ts';
import { codexTelemetry } from './telemetry.ts';

/** How to start Codex for a request: one prompt on stdin, events on stdout, no question to anybody. */
export async function codexCommand(
  request: AgentRequest,
  given: string | undefined,
): Promise<Result<AgentCommand, Failure>> {
  const program = await findProgram(request.env, given);
  if (program === null) return err(notInstalled(request.env, given));
  // A conversation that goes on was told already.
  const told = request.resume === null ? await agentsInstructions(request.workspace, request.cwd) : '';
  const telemetry = await codexTelemetry(request);
  return ok({
    argv: [program, ...argumentsOf(request, telemetry.args)],
    env: { ...telemetry.env, [PROGRAM_VARIABLE]: null, [SANDBOX_VARIABLE]: null },
    stdin: told === '' ? request.prompt : `${told}\n\n${request.prompt}`,
    files: {},
    ...(telemetry.args.length > 0 ? { telemetry: true } : {}),
  });
}

function argumentsOf(request: AgentRequest, telemetry: readonly string[]): readonly string[] {
  const { assignment, workspace, cwd, resume } = request;
  const { model, effort } = assignment;
  const place = ['--cd', cwd, ...(cwd === workspace ? [] : ['--add-dir', workspace])];
  return [
    'exec',
    '--json',
    '--skip-git-repo-check',
    '--sandbox',
    sandboxMode(request),
    '-c',
    'approval_policy="never"',
    // See docs/decisions/0013-codex-trust.md: nothing that lies in the repository is run, but its AGENTS.md is read.
    '-c',
    `projects={${[...new Set([workspace, cwd])].map((folder) => `${JSON.stringify(folder)}={trust_level="untrusted"}`).join(',')}}`,
    ...telemetry,
    ...place,
    ...(model === null ? [] : ['--model', model]),
    // Which words there are is the model's matter: the provider refuses the others.
    ...(effort === undefined ? [] : ['-c', `model_reasoning_effort=${JSON.stringify(effort)}`]),
    ...(resume === null ? [] : ['resume', resume.agentSession]),
    '-',
  ];
}
