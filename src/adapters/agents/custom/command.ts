import path from 'node:path';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { CustomDefinition } from '../../../model/agent-definition.ts';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import { otelVariables } from '../../../model/telemetry-target.ts';
import type { AgentCommand, AgentRequest } from '../../../ports/agent.ts';

/**
 * What the system takes as one argument, in bytes: MAX_ARG_STRLEN of Linux is 32 pages of 4 KiB, the NUL at its end
 * included (execve(2)). Other systems take more; a definition is to work everywhere.
 */
const LONGEST_ARGUMENT = 131_071;

/** How a custom agent is started for an attempt: its command line filled in, and the prompt where it wants it. */
export function customCommand(
  { name, argv, env, prompt: way }: CustomDefinition,
  request: AgentRequest,
): Result<AgentCommand, Failure> {
  const { task, assignment, prompt, workspace, attempt, scratch, telemetry } = request;
  const file = path.join(scratch, 'prompt.md');
  const values: Readonly<Record<string, string | null>> = {
    prompt,
    prompt_file: file,
    model: assignment.model,
    effort: assignment.effort ?? null,
    workspace,
    task: task.id,
    attempt,
  };
  if (assignment.model === null && argv.some((word) => word.includes('{model}')))
    return err(
      failure(
        'process',
        `The agent "${name}" is told its model ({model} in its command), and the plan names none for task ${task.id}.`,
        'Write model: in the task or in defaults:, or take {model} out of the configuration.',
      ),
    );
  const effort = effortRefusal(name, argv, request);
  if (effort !== null) return err(effort);
  // In one go: what looks like a placeholder in the prompt is the prompt's.
  const filled = argv.map((word) => word.replaceAll(/\{([a-z_]+)\}/g, (as, key: string) => values[key] ?? as));
  const refused = refusal(filled, name);
  if (refused !== null) return err(refused);
  return ok({
    argv: filled,
    env: { ...otelVariables(telemetry, { ...request.env, ...env }, 'http/protobuf'), ...env },
    stdin: way === 'stdin' ? prompt : null,
    files: way === 'file' ? { [file]: prompt } : {},
  });
}

/** How hard a model thinks is told by `{effort}`, or not at all: it is never passed over. */
function effortRefusal(name: string, argv: readonly string[], { assignment, task }: AgentRequest): Failure | null {
  const takes = argv.some((word) => word.includes('{effort}'));
  if (takes === (assignment.effort !== undefined)) return null;
  return takes
    ? failure(
        'process',
        `The agent "${name}" is told its effort ({effort} in its command), and the plan names none for task ${task.id}.`,
        'Write effort: in the task or in defaults:, or take {effort} out of the configuration.',
      )
    : failure(
        'process',
        `The agent "${name}" cannot be told its effort (${assignment.effort ?? ''}): its command has no {effort}.`,
        'Take effort: out of the plan, or write {effort} into the command of the agent.',
      );
}

function refusal(argv: readonly string[], name: string): Failure | null {
  if (argv.some((word) => word.includes('\0')))
    return failure(
      'process',
      `The prompt holds a NUL character, which no argument can.`,
      `Take it out, or give the agent "${name}" its prompt on standard input: prompt: stdin.`,
    );
  const length = Math.max(...argv.map((word) => Buffer.byteLength(word)));
  if (length <= LONGEST_ARGUMENT) return null;
  return failure(
    'process',
    `The prompt is too long for an argument: ${length} bytes, and the system takes ${LONGEST_ARGUMENT}.`,
    `Give the agent "${name}" its prompt on standard input or as a file: prompt: stdin, or prompt: file with {prompt_file}.`,
  );
}
