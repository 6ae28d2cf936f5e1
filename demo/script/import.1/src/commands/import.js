import { readFile } from 'node:fs/promises';
import { fromHtml } from '../formats/read-html.js';
import { cleanLink } from '../link.js';

export const importCommand = {
  name: 'import',
  usage: 'import <file.html|.json>',
  summary: 'Adds the bookmarks of a browser or of another shelf; a link is kept once.',
  options: {},
  async run({ positionals: [file = ''], store, print }) {
    const text = await readFile(file, 'utf8');
    const found = file.endsWith('.json') ? [JSON.parse(text)].flatMap((data) => data.bookmarks ?? data) : fromHtml(text);
    for (const bookmark of found) await store.add({ ...bookmark, url: cleanLink(bookmark.url) });
    print(`${found.length} bookmarks read from ${file}, ${store.all().length} on the shelf`);
  },
};
