import { script } from '@bomb.sh/tab';

/** Shells with a completion script. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** One of `SHELLS`. */
export type Shell = (typeof SHELLS)[number];

/** Prints a shell's completion script on stdout. It asks `br complete -- <words>` for what may come next. The only place that knows the library. */
export function printCompletionScript(shell: Shell): void {
  script(shell, 'br', 'br');
}
