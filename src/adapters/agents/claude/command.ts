import { createHash } from 'node:crypto';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import type { Millis } from '../../../model/units.ts';
import type { AgentCommand, AgentRequest } from '../../../ports/agent.ts';
import { type Result, err, ok } from '../../../lib/result.ts';
import { PROGRAM_VARIABLE, findProgram, notInstalled } from './program.ts';
import { claudeTelemetry } from './telemetry.ts';

/**
 * The tools that exist in an attempt. Left out: those that outlive the conversation or reach beyond the workspace
 * (timers, monitors, worktrees of its own, messages to other sessions). Not all of these may be used: see `allowed`.
 */
const TOOLS = [
  'Bash',
  'Edit',
  'Glob',
  'Grep',
  'NotebookEdit',
  'Read',
  'Skill',
  'Task',
  'TodoWrite',
  'WebFetch',
  'WebSearch',
  'Write',
];

/**
 * What is allowed without asking; nobody is there to ask, so everything else is denied, unless the user's own settings
 * allow it. An `Edit` rule covers every tool that writes files, inside the workspace only; a plain `Write` would not.
 */
function allowed({ workspace, cwd }: AgentRequest): readonly string[] {
  return ['Bash', editRule(workspace, cwd), 'Glob', 'Grep', 'Read', 'TodoWrite'];
}

/**
 * The whole workspace, also from a directory in it: rules are relative to where the program is started, or absolute with two
 * slashes, in the syntax of gitignore (https://code.claude.com/docs/en/permissions#read-and-edit).
 */
function editRule(workspace: string, cwd: string): string {
  if (cwd === workspace) return 'Edit(./**)';
  // Not every special character can be escaped (seen in 2.1.330: stars, brackets of several kinds together); slots are named without.
  const plain = workspace.replaceAll(/[\\[\]()!#*?]/g, '\\$&');
  return `Edit(/${plain}/**)`;
}

/**
 * A connection that is silent this long is given up, unless the attempt's own patience is shorter (the program waits ten
 * seconds at least, seen in 2.1.330). The provider sends a ping every few seconds.
 */
const SILENCE: Millis = 120_000;

/** How to start Claude Code for a request: one prompt on stdin, events on stdout, no question to anybody. */
export async function claudeCommand(
  request: AgentRequest,
  given: string | undefined,
): Promise<Result<AgentCommand, Failure>> {
  const program = await findProgram(request.env, given);
  if (program === null) return err(notInstalled(request.env, given));
  const { effort } = request.assignment;
  if (effort !== undefined && !EFFORTS.includes(effort)) return err(noSuchEffort(effort));
  const telemetry = await claudeTelemetry(request);
  return ok({
    argv: [program, ...argumentsOf(request)],
    env: { ...environmentOf(request), ...telemetry },
    stdin: `${JSON.stringify({ type: 'user', message: { role: 'user', content: [{ type: 'text', text: request.prompt }] } })}\n`,
    files: {},
    ...(Object.keys(telemetry).length > 0 ? { telemetry: true } : {}),
  });
}

/** What `--effort` takes. The program passes over any other word with a warning (seen in 2.1.330). */
const EFFORTS: readonly string[] = ['low', 'medium', 'high', 'xhigh', 'max'];

function noSuchEffort(effort: string): Failure {
  return failure(
    'process',
    `Claude Code knows no effort "${effort}".`,
    `Write effort: ${EFFORTS.slice(0, -1).join(', ')} or ${EFFORTS.at(-1)}, or take it out.`,
  );
}

function argumentsOf(request: AgentRequest): readonly string[] {
  const { attempt, task, assignment, workspace, resume } = request;
  const { model, effort, maxTurns, budget } = assignment;
  const streams = [
    '--input-format',
    'stream-json',
    '--output-format',
    'stream-json',
    '--verbose',
    '--include-partial-messages',
  ];
  const permissions = [
    '--permission-mode',
    'dontAsk',
    '--permission-prompts',
    'none',
    '--tools',
    TOOLS.join(','),
    '--allowedTools',
    ...allowed(request),
  ];
  // See docs/decisions/0005-claude-settings.md: nothing that lies in the repository is run, but its CLAUDE.md is read.
  const settings = ['--setting-sources', 'user', '--strict-mcp-config', '--add-dir', workspace];
  const conversation = resume === null ? ['--session-id', sessionId(attempt)] : ['--resume', resume.agentSession];
  return [
    '--print',
    ...streams,
    ...permissions,
    ...settings,
    ...conversation,
    ...(model === null ? [] : ['--model', model]),
    ...(effort === undefined ? [] : ['--effort', effort]),
    ...(maxTurns === null ? [] : ['--max-turns', String(maxTurns)]),
    ...(budget === null ? [] : ['--max-budget-usd', (budget / 1_000_000).toFixed(6)]),
    '--name',
    `br ${task.id}`,
  ];
}

function environmentOf({ assignment }: AgentRequest): Readonly<Record<string, string | null>> {
  return {
    CLAUDE_CODE_ADDITIONAL_DIRECTORIES_CLAUDE_MD: '1',
    // A background command would keep the process alive after its last word.
    CLAUDE_CODE_DISABLE_BACKGROUND_TASKS: '1',
    // Memories are kept per directory, and slots are shared by unrelated tasks.
    CLAUDE_CODE_DISABLE_AUTO_MEMORY: '1',
    DISABLE_AUTOUPDATER: '1',
    // A provider that falls silent in the middle of a response is otherwise waited for without end.
    CLAUDE_ENABLE_BYTE_WATCHDOG: '1',
    CLAUDE_BYTE_STREAM_IDLE_TIMEOUT_MS: String(
      Math.max(1000, Math.min(SILENCE, Math.floor(assignment.idleTimeout / 3))),
    ),
    // `br` may have been started by an agent itself; this one is not its child session.
    CLAUDECODE: null,
    CLAUDE_CODE_ENTRYPOINT: null,
    [PROGRAM_VARIABLE]: null,
  };
}

/** A UUID that belongs to the attempt: after a crash the conversation is known without having been told. */
export function sessionId(attempt: string): string {
  const hex = createHash('sha256').update(`buildrunner attempt ${attempt}`).digest('hex');
  // Version 8, "custom", of RFC 9562: https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) % 4) + 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
