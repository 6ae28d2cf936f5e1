import { readFile, rename, writeFile } from 'node:fs/promises';

/** A bookmark: { id, url, title, tags, note, added }; `added` is an ISO date. */

/**
 * Opens the bookmarks in a file; a file that does not exist is an empty shelf.
 * Every change is on the disk before its promise resolves.
 */
export async function openStore(file, { now = () => new Date() } = {}) {
  let bookmarks = await read(file);
  let saving = Promise.resolve();

  function save(next) {
    bookmarks = next;
    saving = saving.then(() => write(file, next));
    return saving;
  }

  return {
    /** All bookmarks, newest first. */
    all: () => bookmarks.toSorted((a, b) => b.added.localeCompare(a.added) || b.id - a.id),

    /** Adds a bookmark, or adds tags to the one that has the same link. */
    async add({ url, title = '', tags = [], note = '', added = now().toISOString() }) {
      const known = bookmarks.find((bookmark) => bookmark.url === url);
      const bookmark = known
        ? { ...known, title: title || known.title, tags: tidy([...known.tags, ...tags]), note: note || known.note }
        : { id: nextId(bookmarks), url, title: title || url, tags: tidy(tags), note, added };
      await save([...bookmarks.filter(({ id }) => id !== bookmark.id), bookmark]);
      return bookmark;
    },

    /** Removes a bookmark; false when there is none of that id. */
    async remove(id) {
      const rest = bookmarks.filter((bookmark) => bookmark.id !== id);
      if (rest.length === bookmarks.length) return false;
      await save(rest);
      return true;
    },
  };
}

function tidy(tags) {
  return [...new Set(tags.map((tag) => tag.trim().toLowerCase()).filter(Boolean))].sort();
}

function nextId(bookmarks) {
  return Math.max(0, ...bookmarks.map(({ id }) => id)) + 1;
}

async function read(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).bookmarks;
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw new Error(`${file} is no shelf: ${error.message}`, { cause: error });
  }
}

/** Beside it first, then in its place: a crash leaves the old file or the new one. */
async function write(file, bookmarks) {
  await writeFile(`${file}.new`, `${JSON.stringify({ version: 1, bookmarks }, null, 2)}\n`);
  await rename(`${file}.new`, file);
}
