import type { Context } from './context.ts';
import { sameNameNotes } from './case.ts';
import { pointerNotes } from './lfs.ts';
import type { Place } from './run-git.ts';
import { anySparse, sparseNotes } from './sparse.ts';
import { switchesOf } from './switches.ts';
import { fillSubmodules } from './submodules.ts';

/** Gives a slot what the user's tree has beyond files: its submodules. Gives what is to be said of the slot's shape. */
export async function fillShape(context: Context, place: Place): Promise<string[]> {
  const { git, info } = context;
  const modules = await fillSubmodules(context, place);
  const sparse = (await anySparse(info.commonDir)) && (await switchesOf(git, { at: place })).sparse;
  return [
    ...modules,
    ...(sparse ? await sparseNotes(git, place) : []),
    ...(await pointerNotes(git, place)),
    ...(info.ignoreCase ? await sameNameNotes(git, place) : []),
  ];
}
