import type { Command } from './command.ts';

/** A command's place in the tree: one or two words, its line in the list of commands, and the way to the rest of it. */
export type Entry = {
  readonly name: string;
  readonly summary: string;
  /** Loads the command: `br --help` needs none of them. */
  readonly load: () => Promise<Command>;
  /** Not listed: for machines. */
  readonly hidden: boolean;
};

/** A headline in the list of commands. */
export type Group = { readonly title: string; readonly entries: readonly Entry[] };

/** All commands, and what commands that share a first word have in common. */
export type Registry = { readonly groups: readonly Group[]; readonly families: Readonly<Record<string, string>> };

/** Makes an entry. */
export function entry(name: string, summary: string, load: () => Promise<Command>): Entry {
  return { name, summary, load, hidden: false };
}

/** Makes an entry that the help does not list. */
export function hidden(name: string, summary: string, load: () => Promise<Command>): Entry {
  return { name, summary, load, hidden: true };
}
