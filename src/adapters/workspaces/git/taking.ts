import type { TreeId } from '../../../model/units.ts';
import type { Place } from './run-git.ts';
import type { Building } from './snapshot-index.ts';

/** A tree, and what is to be said of it. */
export type Taken = {
  readonly tree: TreeId;
  /** Paths that could not be taken into it. */
  readonly missed: readonly string[];
  /** What the user should know. */
  readonly notes: readonly string[];
  /** Why it must not land, in whole sentences. */
  readonly faults: readonly string[];
};

/** What to build from. `workTree` in the call's place is where files come from; `never` are files that stay what they are in `as`. */
export type Taking = {
  readonly building: Building;
  readonly place: Place;
  readonly base: TreeId;
  readonly never: { readonly paths: readonly string[]; readonly as: TreeId };
  readonly keeping: Keeping;
};

/** Where and as what the work inside of submodules is kept. */
export type Keeping = {
  /** The user's tree that corresponds to the one taken; null: there is none. */
  readonly userTree: string | null;
  /** Leads from the slot to the tree taken, for people: empty, or ending in a slash. */
  readonly prefix: string;
  /** The main repository's git directory: keeps what belongs to no clone of the user's. */
  readonly commonDir: string;
  readonly ref: string;
  readonly message: string;
  /** Variables that say who commits. */
  readonly identity: Readonly<Record<string, string>>;
};
