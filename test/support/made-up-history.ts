import type { SizedText } from '../../src/routing/complexity/size-model.ts';

const SMALL = ['Correct a typo', 'Adjust a label', 'Mend a link'];
const MIDDLE = ['Add a field', 'Support a format', 'Handle a case'];
const LARGE = ['Rebuild the orchard', 'Introduce a harvest', 'Replace the barn'];
const THINGS = ['module', 'page', 'store', 'view', 'report'];

/** Changes of a made-up repository whose first words say how large they are, with some that do not hold to it. Always the same. */
export function madeUpHistory(count: number): readonly SizedText[] {
  return Array.from({ length: count }, (_, at): SizedText => {
    const kind = at % 3;
    const told = ([SMALL, MIDDLE, LARGE][kind] ?? SMALL)[Math.floor(at / 3) % 3] ?? '';
    const thing = THINGS[at % THINGS.length] ?? '';
    // Every eleventh is of another size than it sounds.
    const size = at % 11 === 0 ? (kind + 1) % 3 : kind;
    const lines = ([4, 40, 400][size] ?? 4) + (at % 7);
    return { text: `${told} in the ${thing}`, lines, files: size * 3 + 1 };
  });
}
