import { search } from '../search.js';

export const list = {
  name: 'list',
  usage: 'list [words] [tag:<tag>]',
  summary: 'Lists what is on the shelf, or what fits the words.',
  options: {},
  async run({ positionals, store, print }) {
    const found = search(store.all(), positionals.join(' '));
    if (found.length === 0) return print('Nothing found.');
    for (const { id, title, tags, url } of found) {
      print(`${String(id).padStart(4)}  ${title}${tags.map((tag) => ` #${tag}`).join('')}\n      ${url}`);
    }
  },
};
