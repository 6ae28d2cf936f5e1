import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Failure } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import { findProgram } from './program.ts';

/**
 * Makes the disk read-only but for some paths, then becomes the program. It runs as the first process of a user and a mount
 * namespace, so nothing of it is seen outside, and the kernel lets nobody inside take it back. Its words: mount(8), setpriv(1),
 * the directory to start in; each private directory followed by what in it must stay to be seen and a dot; a dot; the number of
 * writable paths and these; the number of fixed paths and these; then the program.
 *
 * Mounts keep their other options: the kernel refuses a remount that would drop one. /proc stays as it is, because programs write
 * about themselves there (a sandbox of their own begins with it), but for the kernel's settings.
 */
const SCRIPT = `
set -u
mount=$1 setpriv=$2 directory=$3
shift 3
fail() {
  printf 'br: the sandbox could not be set up: %s\\n' "$1" >&2
  exit 126
}
newline='
'
# Both begin and end every entry with a newline.
kept=$newline shown=$newline
while [ "$1" != . ]; do
  # What lies in it is reached by its old directory, which a name does not lead to any more.
  old=$1
  exec 5<"$old" || fail "open $old"
  "$mount" -n -t tmpfs -o mode=1777,nosuid,nodev tmpfs "$old" || fail "mount $old"
  kept="$kept$old$newline"
  shift
  while [ "$1" != . ]; do
    if [ ! -e "$1" ]; then
      from=/proc/self/fd/5\${1#"$old"}
      if [ -d "$from" ]; then mkdir -p "$1"; else mkdir -p "\${1%/*}" && : >"$1"; fi || fail "make $1"
      "$mount" -n --no-canonicalize --rbind "$from" "$1" || fail "mount $1"
      shown="$shown$1$newline"
    fi
    shift
  done
  exec 5<&-
  shift
done
shift
writable=$1
shift
while [ "$writable" -gt 0 ]; do
  "$mount" -n --no-canonicalize --rbind "$1" "$1" || fail "mount $1"
  kept="$kept$1$newline"
  shift
  writable=$((writable - 1))
done
fixed=$1
shift
while [ "$fixed" -gt 0 ]; do
  # What something is mounted on can be neither removed nor renamed; it is locked below.
  "$mount" -n --no-canonicalize --bind "$1" "$1" || fail "mount $1"
  shown="$shown$1$newline"
  shift
  fixed=$((fixed - 1))
done
within() {
  below=$1
  while :; do
    case $kept in *"$newline$below$newline"*) return 0 ;; esac
    case $shown in *"$newline$below$newline"*) return 1 ;; esac
    case $below in /*/*) below=\${below%/*} ;; *) return 1 ;; esac
  done
}
lock() { "$mount" -n --no-canonicalize -o "remount,bind,ro\${2#r[ow]}" "$1" || fail "remount $1"; }
while read -r _ _ _ _ point options _; do
  case $point in
    *\\\\*)
      # Blanks and the like are written in octal there.
      point=$(printf "$(printf %s "$point" | sed 's/%/%%/g')/")
      point=\${point%/}
      ;;
  esac
  [ -n "$point" ] || point=/
  case $point in /proc | /proc/*) continue ;; esac
  within "$point" || lock "$point" "$options"
done </proc/self/mountinfo
for each in /proc/sys /proc/sysrq-trigger /proc/irq /proc/bus; do
  [ ! -e "$each" ] || { "$mount" -n --bind "$each" "$each" && lock "$each" rw,nosuid,nodev,noexec,relatime; } || fail "$each"
done
cd "$directory" || fail "cd $directory"
exec "$setpriv" --no-new-privs --inh-caps=-all --ambient-caps=-all --bounding-set=-all -- "$@"
`;

/** Where programs keep what is only for the moment: each confined process gets empty ones of its own. */
const PRIVATE = ['/tmp', '/var/tmp', '/dev/shm'];

/** The programs that confinement consists of. */
export type ConfinementTools = { readonly unshare: string; readonly mount: string; readonly setpriv: string };

/** What a process may write, and where it starts. All paths are absolute; those that do not exist are left out. */
export type Confined = {
  readonly cwd: string;
  readonly writable: readonly string[];
  /** Paths right in writable ones that stay as they are. */
  readonly fixed: readonly string[];
  /** Paths that must stay to be seen, though they may not be written: a private directory above would hide them. */
  readonly visible: readonly string[];
};

/** The words that go in front of a program to confine it. */
export function confinementWords(
  tools: ConfinementTools,
  { cwd, writable, fixed, visible }: Confined,
): readonly string[] {
  const there = real(writable);
  const staying = real(fixed);
  const needed = [cwd, ...writable, ...visible];
  const seen = [...needed, ...real(needed)];
  const hidden = PRIVATE.filter((dir) => existsSync(dir) && !seen.includes(dir)).flatMap((dir) => [
    dir,
    ...new Set(seen.flatMap((each) => topBelow(dir, each))),
    '.',
  ]);
  const user = process.getuid?.() === 0 ? '--map-root-user' : '--map-current-user';
  const enter = [tools.unshare, '--user', user, '--keep-caps', '--mount', '--propagation', 'slave', '--'];
  const counted = (paths: readonly string[]): readonly string[] => [String(paths.length), ...paths];
  const words = [tools.mount, tools.setpriv, cwd, ...hidden, '.', ...counted(there), ...counted(staying)];
  return [...enter, '/bin/sh', '-c', SCRIPT, 'br-confine', ...words];
}

/** The entry of a directory that leads to a path: what is needed there often needs its neighbours and links. */
function topBelow(dir: string, file: string): string[] {
  if (!file.startsWith(`${dir}/`)) return [];
  const top = path.join(dir, file.slice(dir.length + 1).split('/')[0] ?? '');
  return existsSync(top) ? [top] : [];
}

/** Those that exist, each once, by the names they have in the end. */
function real(paths: readonly string[]): string[] {
  return [...new Set(paths.filter((each) => existsSync(each)).map((each) => realpathSync(each)))];
}

/** Tries confinement for real: inside a directory that may be written, and outside of it. Fails with what forbids it. */
export async function probeConfinement(
  env: Readonly<Record<string, string | undefined>>,
  /** An existing directory to try it with; nothing is left in it. */
  directory: string,
): Promise<Result<ConfinementTools, Failure>> {
  if (process.platform !== 'linux')
    return err(refused('Attempts can be confined on Linux only.', 'Take "sandbox: worktree" out of the plan.'));
  const unshare = findProgram('unshare', env['PATH']);
  const mount = findProgram('mount', env['PATH']);
  const setpriv = findProgram('setpriv', env['PATH']);
  if (unshare === null || mount === null || setpriv === null)
    return err(
      refused(
        'Attempts cannot be confined: unshare, mount or setpriv was not found.',
        'Install util-linux 2.36 or newer, or take "sandbox: worktree" out of the plan.',
      ),
    );
  const tools = { unshare, mount, setpriv };
  const tried = await run([
    ...confinementWords(tools, { cwd: directory, writable: [], fixed: [], visible: [directory] }),
    '/bin/sh',
    '-c',
    'if (: >"$1") 2>/dev/null; then rm -f "$1"; exit 3; fi',
    'br-confine-probe',
    path.join(directory, `.br-confine-${process.pid}`),
  ]);
  if (tried.code === 0) return ok(tools);
  return err(
    refused(
      'Attempts cannot be confined here: the system forbids user or mount namespaces.',
      'Allow them (sysctl kernel.unprivileged_userns_clone=1, kernel.apparmor_restrict_unprivileged_userns=0; in a container: seccomp), or take "sandbox: worktree" out of the plan.',
      tried.code === 3 ? 'what should have been read-only could be written' : tried.said,
    ),
  );
}

function refused(cause: string, remedy: string, detail?: string): Failure {
  return failure('process', cause, remedy, detail === undefined || detail === '' ? {} : { detail });
}

function run([program = '', ...args]: readonly string[]): Promise<{
  readonly code: number | null;
  readonly said: string;
}> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { LC_ALL: 'C' } });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.once('error', (error) => resolve({ code: null, said: error.message }));
    child.once('close', (code) => resolve({ code, said: said.trim() }));
  });
}
