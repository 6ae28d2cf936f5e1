import { script } from '@bomb.sh/tab';

/** Shells with a completion script. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** One of `SHELLS`. */
export type Shell = (typeof SHELLS)[number];

/**
 * For bash. Not the library's: that one needs the bash-completion package, which macOS and small containers lack, and
 * evaluates the line that is being typed, so that `br logs $(command)` would run the command at the press of a key.
 */
const BASH = String.raw`# bash completion for br
_br() {
    local value about
    COMPREPLY=()
    while IFS=$'\t' read -r value about; do
        [[ $value == :* ]] || COMPREPLY+=("$value")
    done < <(br complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    # A directory is not the end of a path.
    [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == */ ]] && compopt -o nospace
}
complete -F _br br
`.replaceAll('\\$', '$');

/** Prints a shell's completion script. It asks `br complete -- <words>` for what may come next. The only place that knows the library, which writes to the process's stdout by itself. */
export function printCompletionScript(shell: Shell, write: (text: string) => void): void {
  if (shell === 'bash') write(BASH);
  else script(shell, 'br', 'br');
}
