import type { AgentRequest } from '../ports/agent.ts';

/** A plain request to an agent, for tests: one task, no ceilings, `/workspace`. Parts given replace these. */
export function agentRequest(parts: Partial<AgentRequest> = {}): AgentRequest {
  return {
    attempt: 'test-0000/hello/1',
    task: {
      id: 'hello',
      title: 'Write hello.txt',
      work: { kind: 'prompt', prompt: 'Write hello.txt', agent: 'test', model: null },
      needs: [],
      claims: [],
      claimPolicy: 'refuse',
      checks: [],
      timeout: 600_000,
      idleTimeout: 300_000,
      retries: 0,
      budget: null,
      maxTurns: null,
      priority: 0,
      isolation: 'worktree',
      sandbox: 'none',
      directory: '',
      expectsChanges: true,
      handoff: null,
      env: {},
    },
    assignment: {
      agent: 'test',
      model: null,
      budget: null,
      maxTurns: null,
      timeout: 600_000,
      idleTimeout: 300_000,
      reason: 'a test',
    },
    prompt: 'Write hello.txt',
    workspace: '/workspace',
    cwd: '/workspace',
    scratch: '/scratch',
    confined: false,
    resume: null,
    telemetry: null,
    env: {},
    ...parts,
  };
}
