/** Hooks that look at what is about to be stored or sent. */
export const LOOKING_HOOKS = ['pre-commit', 'commit-msg', 'pre-push'] as const;

/** The guard: git runs it for every change of a ref, and no flag of `git commit` skips it. */
export const GUARD_HOOK = 'reference-transaction';

/** Every hook BuildRunner may install. */
export const OUR_HOOKS: readonly HookName[] = [...LOOKING_HOOKS, GUARD_HOOK];

/** One of them. */
export type HookName = (typeof LOOKING_HOOKS)[number] | typeof GUARD_HOOK;

/** Hooks that git tells something on stdin. */
export const FED_HOOKS: ReadonlySet<string> = new Set<HookName>(['pre-push', 'reference-transaction']);

/** The text as the name of one of our hooks; null when it is none. */
export function hookName(text: string): HookName | null {
  return OUR_HOOKS.find((name) => name === text) ?? null;
}

/**
 * Every hook that a person's own git runs (githooks(5)). Not in it: those of receiving repositories, and those that change what
 * git does by being there.
 */
export const CLIENT_HOOKS: readonly string[] = [
  'applypatch-msg',
  'commit-msg',
  'post-applypatch',
  'post-checkout',
  'post-commit',
  'post-index-change',
  'post-merge',
  'post-rewrite',
  'pre-applypatch',
  'pre-auto-gc',
  'pre-commit',
  'pre-merge-commit',
  'pre-push',
  'pre-rebase',
  'prepare-commit-msg',
  'reference-transaction',
  'sendemail-validate',
];
