import { cleanLink } from '../link.js';

export const add = {
  name: 'add',
  usage: 'add <link> [--title <text>] [--tag <tag>]... [--note <text>]',
  summary: 'Puts a link on the shelf.',
  options: {
    title: { type: 'string', short: 't' },
    tag: { type: 'string', multiple: true },
    note: { type: 'string' },
  },
  async run({ values, positionals: [link = ''], store, print }) {
    const { id, title } = await store.add({
      url: cleanLink(link),
      title: values.title,
      tags: values.tag,
      note: values.note,
    });
    print(`${id}  ${title}`);
  },
};
