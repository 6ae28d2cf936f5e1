/** Environment variable that turns Codex's own sandbox off: `none`, for machines that are a sandbox already. */
export const SANDBOX_VARIABLE = 'BR_CODEX_SANDBOX';

/** The sandbox in which Codex runs its commands. `workspace-write`: writes in the workspace and temporary folders only, no network. */
export function sandboxMode(env: Readonly<Record<string, string>>): 'workspace-write' | 'danger-full-access' {
  return env[SANDBOX_VARIABLE] === 'none' ? 'danger-full-access' : 'workspace-write';
}
