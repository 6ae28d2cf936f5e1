import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { createAcpAgent } from '../../../src/adapters/agents/acp/index.ts';
import type { AgentEvent } from '../../../src/model/agent-event.ts';
import type { PermissionPolicy } from '../../../src/model/agent-definition.ts';
import type { AgentOutcome, AgentRequest } from '../../../src/ports/agent.ts';
import type { Exit } from '../../../src/ports/process.ts';
import { agentRequest } from '../../../src/testing/agent-request.ts';

/** What came of one attempt of the scripted agent by the real client. */
export type Driven = {
  readonly events: readonly AgentEvent[];
  readonly outcome: AgentOutcome;
  readonly exit: Exit;
  readonly stderr: string;
  /** What the client printed, parsed. */
  readonly log: readonly Record<string, unknown>[];
  readonly workspace: string;
};

/** How to drive. */
export type DriveParts = {
  readonly permissions?: PermissionPolicy;
  readonly effort?: string;
  readonly model?: string;
  readonly resume?: AgentRequest['resume'];
  readonly prompt?: string;
  readonly idleTimeout?: number;
  /** Called with every line the client prints. */
  readonly onLine?: (line: string, child: ChildProcess) => void;
};

/** Runs one script of the scripted agent (`scripts.ts`) in a workspace of its own, as BuildRunner would. */
export async function driveScripted(script: string, parts: DriveParts = {}): Promise<Driven> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'br-acp-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [workspace, scratch] = [path.join(folder, 'workspace'), path.join(folder, 'scratch')];
  await Promise.all([mkdir(workspace), mkdir(scratch)]);
  const agent = createAcpAgent({
    kind: 'acp',
    name: 'scripted',
    summary: null,
    argv: [process.execPath, path.join(import.meta.dirname, 'agent.ts'), script],
    env: { FROM_DEFINITION: 'yes' },
    permissions: parts.permissions ?? 'workspace',
    writable: [],
  });
  const base = agentRequest();
  const { model = null, idleTimeout = base.assignment.idleTimeout } = parts;
  const request: AgentRequest = {
    ...base,
    workspace,
    cwd: workspace,
    scratch,
    prompt: parts.prompt ?? base.prompt,
    resume: parts.resume ?? null,
    assignment: {
      ...base.assignment,
      model,
      idleTimeout,
      ...(parts.effort === undefined ? {} : { effort: parts.effort }),
    },
    env: { PATH: process.env['PATH'] ?? '', HOME: folder },
  };
  const command = await agent.command(request);
  if (!command.ok) throw new Error(command.error.cause);
  const { argv, env, files } = command.value;
  await Promise.all(Object.entries(files).map(([file, content]) => writeFile(file, content)));
  const added = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== null);
  const child = spawn(argv[0] ?? '', argv.slice(1), {
    cwd: workspace,
    env: { ...request.env, ...Object.fromEntries(added) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const decoder = agent.decoder(request);
  let [stdout, stderr, read] = ['', '', 0];
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    for (let end = stdout.indexOf('\n', read); end !== -1; end = stdout.indexOf('\n', read)) {
      parts.onLine?.(stdout.slice(read, end), child);
      read = end + 1;
    }
  });
  await once(child, 'close');
  const lines = stdout.split('\n').filter(Boolean);
  const events = lines.flatMap((line) => decoder.line(line));
  const exit: Exit = child.exitCode === null ? { kind: 'lost' } : { kind: 'exited', code: child.exitCode };
  const log = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return { events, outcome: decoder.end(exit, stderr), exit, stderr, log, workspace };
}
