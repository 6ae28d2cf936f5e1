import { findProgram } from './program.ts';

/** The descriptor by which the shim, and unshare before it, hold the liveness pipe. Nothing else must. */
export const aliveDescriptor = 3;

/**
 * The parent of every program: waits for it and records its exit code. Its words:
 *
 * - `$1` the exit record, written in place: its blocks are there already, so that a full disk cannot lose the code, and one
 *   small write is there as a whole or not at all. What times(1) says follows in a write of its own: it may be missing;
 * - `$2` a file to source that puts back what sh cannot carry ({@link restoreScript}), or nothing;
 * - `$3` variables to unset that shells make up by themselves, or nothing;
 * - `$4` `tracked` where no kernel ends the rest of the process group for us;
 * - then the program by its absolute path, and its arguments.
 *
 * It outlives SIGTERM and SIGINT, sent to the whole group, to record how the program took them: by a handler, since signals
 * that are ignored would be ignored in the program, too, and since the first process of a PID namespace gets no others.
 * What it says itself ("Killed") is not the program's output. It has no variables: they might be the program's.
 */
const script = `
trap : TERM INT HUP QUIT
exec 4>&2 2>/dev/null
(
  [ -z "$3" ] || unset $3
  if [ -n "$2" ]; then . "$2"; else shift 4; fi
  exec "$@"
) 2>&4 ${aliveDescriptor}>&- 4>&-
{ printf '%5d\\n' $?; times; } 1<>"$1"
[ "$4" != tracked ] || kill -s KILL 0
`;

/** What the shim is told. */
export type ShimWords = {
  readonly exitRecord: string;
  /** The path of a {@link restoreScript}; null when none is needed. */
  readonly restore: string | null;
  readonly env: Readonly<Record<string, string>>;
  readonly containment: 'namespace' | 'tracked';
  readonly argv: readonly string[];
};

/** The command line of the shim. */
export function shimCommand(words: ShimWords): readonly string[] {
  const madeUp = ['PWD', 'OLDPWD', 'SHLVL', '_'].filter((name) => !Object.hasOwn(words.env, name));
  return [
    '/bin/sh',
    '-c',
    script,
    'br',
    words.exitRecord,
    words.restore ?? '',
    madeUp.join(' '),
    words.containment,
    ...words.argv,
  ];
}

/**
 * A script that hands the variables to the program which sh would lose, by env(1): dash drops what could not be one of its own
 * variables (`npm_config_@scope:registry`, `a.b`). Null when there are none, as nearly always.
 */
export function restoreScript(env: Readonly<Record<string, string>>): string | null {
  const lost = Object.entries(env).filter(([name]) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
  const program = lost.length === 0 ? null : findProgram('env', undefined);
  if (program === null) return null;
  const words = [program, ...lost.map(([name, value]) => `${name}=${value}`)].map(quote);
  return `shift 4\nset -- ${words.join(' ')} "$@"\n`;
}

function quote(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
