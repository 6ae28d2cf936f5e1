import type { AgentRequest } from '../../../ports/agent.ts';

/** Environment variable that turns Codex's own sandbox off: `none`, for machines that are a sandbox already. */
export const SANDBOX_VARIABLE = 'BR_CODEX_SANDBOX';

/** Whether Codex is to run its commands without its own sandbox. */
export function isTurnedOff(env: Readonly<Record<string, string>>): boolean {
  return env[SANDBOX_VARIABLE] === 'none';
}

/**
 * The sandbox in which Codex runs its commands. `workspace-write`: writes in the workspace and temporary folders only, no
 * network. In an attempt that BuildRunner confines it could not be set up (bwrap: "setting up uid map: Operation not
 * permitted"), and every command would fail; there our confinement takes its place.
 */
export function sandboxMode({
  env,
  task,
}: Pick<AgentRequest, 'env' | 'task'>): 'workspace-write' | 'danger-full-access' {
  return isTurnedOff(env) || task.sandbox === 'worktree' ? 'danger-full-access' : 'workspace-write';
}
