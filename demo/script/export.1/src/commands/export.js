import { writeFile } from 'node:fs/promises';
import { toHtml } from '../formats/html.js';
import { toMarkdown } from '../formats/markdown.js';
import { search } from '../search.js';

const FORMATS = {
  html: toHtml,
  md: toMarkdown,
  json: (bookmarks) => `${JSON.stringify(bookmarks, null, 2)}\n`,
};

export const exportCommand = {
  name: 'export',
  usage: 'export <file.html|.md|.json> [words]',
  summary: 'Writes the shelf, or what fits the words, to a file; browsers read the .html.',
  options: {},
  async run({ positionals: [file = '', ...words], store, print }) {
    const format = FORMATS[file.split('.').at(-1)];
    if (format === undefined) throw new Error(`a file name must end in ${Object.keys(FORMATS).join(', ')}`);
    const found = search(store.all(), words.join(' '));
    await writeFile(file, format(found));
    print(`${file}: ${found.length} bookmarks`);
  },
};
