export const remove = {
  name: 'remove',
  usage: 'remove <id>',
  summary: 'Takes a link off the shelf.',
  options: {},
  async run({ positionals: [id = ''], store, print }) {
    if (!(await store.remove(Number(id)))) throw new Error(`there is no bookmark ${id || 'without an id'}`);
    print(`Removed ${id}.`);
  },
};
