import { FED_HOOKS, GUARD_HOOK, type HookName } from './hook-name.ts';

/** What a hook does when no `br` can be found or started: let git go on with a loud word, or stop it. */
export type MissingPolicy = 'open' | 'closed';

/** First and last line of our part of a hook begin so. */
export const BEGIN = '# >>> BuildRunner security';
export const END = '# <<< BuildRunner security';

/** The folder in git's common directory that holds what belongs to this machine. */
export const HOME_NAME = 'buildrunner-hooks';

/** A word for a POSIX shell. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** A path for a POSIX shell: git for Windows runs hooks in one, which reads `C:/x` and takes `\` for an escape. */
export function shellPath(file: string, platform: string): string {
  return shellWord(platform === 'win32' ? file.replaceAll('\\', '/') : file);
}

/** What a block is made of. */
export type BlockParts = {
  readonly hook: HookName;
  readonly missing: MissingPolicy;
  /** Shell text of the path of a hook that was set aside and runs after ours; null: none. */
  readonly after: string | null;
};

/**
 * Our part of a hook: nothing in it is of one machine, as the file may be committed. It leaves what follows what it was given:
 * arguments, and stdin where there is one.
 */
export function blockText({ hook, missing, after }: BlockParts): string {
  const home = `br_home="$(git rev-parse --git-common-dir)/${HOME_NAME}"`;
  const lines = [
    `${BEGIN}: ${hook} (br security uninstall-hooks takes this out)`,
    ...(hook === GUARD_HOOK
      ? guardLines([home, ...lookLines(hook, missing)])
      : [home, ...(FED_HOOKS.has(hook) ? ['br_input=$(cat)'] : []), ...lookLines(hook, missing)]),
    ...(hook !== GUARD_HOOK && FED_HOOKS.has(hook) ? GIVE_BACK : []),
    ...(after === null
      ? []
      : [...(hook === GUARD_HOOK ? [home] : []), `if [ -x ${after} ]; then exec ${after} "$@"; fi`]),
    END,
  ];
  return `${lines.join('\n')}\n`;
}

function lookLines(hook: HookName, missing: MissingPolicy): readonly string[] {
  const input = FED_HOOKS.has(hook) ? String.raw`printf '%s\n' "$br_input" | ` : '';
  return [
    'if [ -f "$br_home/run" ]; then',
    `  ${input}sh "$br_home/run" ${hook} "$@" || exit $?`,
    'else',
    `  echo 'BuildRunner: ${hook} was not looked at for secrets: this clone is not set up. Set it up with: br security install-hooks' >&2`,
    ...(missing === 'closed' ? ['  exit 1'] : []),
    'fi',
  ];
}

/** What was read from stdin is there again for what follows. */
const GIVE_BACK = ['if [ -n "$br_input" ]; then exec <<BR_INPUT', '$br_input', 'BR_INPUT', 'else exec </dev/null; fi'];

/**
 * Git asks at three steps of every change of a ref, and a fetch changes each ref by itself. Only one of them can be refused, and
 * only branches are guarded: whatever else comes must cost no process.
 */
function guardLines(look: readonly string[]): readonly string[] {
  return [
    'if [ "$1" = prepared ]; then',
    '  br_input=',
    '  br_left=4',
    '  while [ $br_left -gt 0 ] && IFS= read -r br_line; do',
    '    br_left=$((br_left - 1))',
    '    br_input="$br_input$br_line',
    '"',
    '  done',
    // More is quicker read by a process of its own: the shell reads byte by byte.
    '  [ $br_left -gt 0 ] || br_input="$br_input$(cat)"',
    '  case $br_input in *" refs/heads/"*)',
    ...look.map((line) => `    ${line}`),
    '  ;; esac',
    ...GIVE_BACK,
    'fi',
  ];
}

/** Goes on with the hook of the same name in another folder, as it is there when git runs this. */
export function passOn(folder: string, hook: string, platform: string): string {
  const file = shellPath(`${folder}/${hook}`, platform);
  return `if [ -x ${file} ]; then exec ${file} "$@"; fi\n`;
}

/** What the runner is made of. */
export type RunnerParts = {
  /** Absolute paths of the Node and the launcher of `br` that installed it. */
  readonly node: string;
  readonly script: string;
  readonly missing: MissingPolicy;
  readonly guard: boolean;
  readonly platform: string;
};

/**
 * The script that starts `br` for every hook of this repository, on this machine. It decides alone what is asked often and
 * answered quickly: a change of refs that brings no new commit, or one whose very tree the pre-commit hook has just seen.
 */
export function runnerText({ node, script, missing, guard, platform }: RunnerParts): string {
  return `#!/bin/sh
# Starts BuildRunner for the hooks of this repository. Written by br security install-hooks, and made anew by it.
br_node=${shellPath(node, platform)}
br_script=${shellPath(script, platform)}
br_missing=${missing}
br_guard=${guard ? 'yes' : 'no'}
hook=$1
shift
home=$(dirname "$0")

${GUARD}${MESSAGE}
say() { printf 'BuildRunner: %s\\n' "$*" >&2; }

# Is it one of ours? An older br, or another program of that name, knows nothing of hooks.
ours() { case "$("$@" --version 2>/dev/null)" in [4-9].*) return 0 ;; esac; return 1; }

start() {
  if [ -x "$br_node" ] && [ -f "$br_script" ]; then
    "$br_node" "$br_script" security hook "$hook" -- "$@"
    return
  fi
  if [ -f "$br_script" ] && command -v node >/dev/null 2>&1 && ours node "$br_script"; then
    say "the Node of these hooks is gone: $br_node. Used the one on PATH. Put it right with: br security install-hooks"
    node "$br_script" security hook "$hook" -- "$@"
    return
  fi
  for other in "$(command -v br 2>/dev/null)" ./node_modules/.bin/br; do
    if [ -n "$other" ] && [ -x "$other" ] && ours "$other"; then
      say "the br of these hooks is gone: $br_script. Used $other. Put it right with: br security install-hooks"
      "$other" security hook "$hook" -- "$@"
      return
    fi
  done
  say "no br was found: not at $br_script, not on PATH, not in node_modules."
  return 127
}

start "$@"
code=$?
case $code in
  0)
    # What it saw, for the guard that is asked next: it need not look again.
    if [ "$hook" = pre-commit ] && [ "$br_guard" = yes ] && parent=$(git rev-parse --quiet --verify HEAD) && tree=$(git write-tree); then
      { tail -n 20 "$home/seen" 2>/dev/null; printf '%s %s\\n' "$parent" "$tree"; } >"$home/seen.$$" && mv -f "$home/seen.$$" "$home/seen"
    fi
    exit 0
    ;;
  ${BLOCKED_EXIT}) exit 1 ;;
  130) exit 130 ;;
esac
if [ "$br_missing" = closed ]; then
  say "$hook could not be looked at for secrets (exit code $code), and these hooks are set to stop then (--missing closed). Set them up again with: br security install-hooks"
  exit 1
fi
say "$hook WAS NOT LOOKED AT for secrets (exit code $code); git goes on (--missing open). Set the hooks up again with: br security install-hooks"
exit 0
`;
}

/** What `br security hook` ends with when git must stop. Not 1, with which a Node ends that fell over. */
export const BLOCKED_EXIT = 10;

/**
 * Most messages are plain sentences, and starting a Node takes longer than all of git's work on a commit. A secret is a long word,
 * or it is announced by one.
 */
const MESSAGE = `if [ "$hook" = commit-msg ] && [ -f "$1" ]; then
  LC_ALL=C grep -qiE '[^[:space:]]{20}|[0-9][^[:space:]]{11}|[^[:space:]]{11}[0-9]|pass|pwd|pin|secret|token|key|auth|cred|bearer|basic|cookie|session|://' "$1" || exit 0
fi
`;

const GUARD = `if [ "$hook" = ${GUARD_HOOK} ]; then
  # Branches that get a commit: not those that go away, and not our own.
  todo=$(sed -n -e '/ refs\\/heads\\/buildrunner\\//d' -e '/^[0-9a-f]* 0* /d' -e '/^[0-9a-f]* [0-9a-f]* refs\\/heads\\//p')
  [ -n "$todo" ] || exit 0
  fresh=$(printf '%s\\n' "$todo" | sed 's/^[^ ]* \\([^ ]*\\) .*/\\1/' | git rev-list --max-count=1 --stdin --not --branches --remotes --tags 2>/dev/null) || fresh=unknown
  [ -n "$fresh" ] || exit 0
  if [ -f "$home/seen" ]; then
    set -- $todo
    made=$(git log -1 --no-show-signature --format='%P %T' "$2" --)
    case "$# $made" in "3 $1 "*) grep -qxF "$made" "$home/seen" && exit 0 ;; esac
  fi
  exec <<BR_TODO
$todo
BR_TODO
fi
`;
