export const tags = {
  name: 'tags',
  usage: 'tags',
  summary: 'Lists the tags, the most used first.',
  options: {},
  async run({ store, print }) {
    for (const [tag, count] of countTags(store.all())) print(`${String(count).padStart(4)}  ${tag}`);
  },
};

/** Pairs of tag and count: the most used first, then by name. */
export function countTags(bookmarks) {
  const counts = new Map();
  for (const tag of bookmarks.flatMap((bookmark) => bookmark.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b));
}
