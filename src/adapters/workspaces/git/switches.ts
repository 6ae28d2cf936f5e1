import { entries, type Git, type GitCall } from './run-git.ts';

/** What is switched on in a worktree, of what changes the shape of its tree. */
export type Switches = {
  readonly sparse: boolean;
  readonly cone: boolean;
  readonly sparseIndex: boolean;
  /** git was told, mostly by its own look at `git init`, that the file system takes names that differ in case for one. */
  readonly ignoreCase: boolean;
};

/** Reads them with one git command. */
export async function switchesOf(git: Git, call: GitCall): Promise<Switches> {
  const names = '^(core\\.(sparsecheckout(cone)?|ignorecase)|index\\.sparse)$';
  const asked = await git.run(['config', '-z', '--type=bool', '--get-regexp', names], call);
  // The last value of a name holds, as everywhere in git.
  const on = new Map(entries(asked.stdout).map((entry) => [entry.split('\n', 1)[0] ?? '', entry.endsWith('\ntrue')]));
  const is = (name: string): boolean => on.get(name) === true;
  return {
    sparse: is('core.sparsecheckout'),
    cone: is('core.sparsecheckoutcone'),
    sparseIndex: is('index.sparse'),
    ignoreCase: is('core.ignorecase'),
  };
}
