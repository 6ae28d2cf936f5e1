const WEIGHTS = { title: 4, tags: 3, note: 2, url: 1 };

/**
 * The bookmarks that contain every word of the query, best first; `tag:x` asks for a tag. An empty query finds all, in
 * the given order. Case and accents do not matter.
 */
export function search(bookmarks, query) {
  const words = query.split(/\s+/).filter(Boolean).map(plain);
  const wanted = words.filter((word) => word.startsWith('tag:')).map((word) => word.slice('tag:'.length));
  const terms = words.filter((word) => !word.startsWith('tag:'));
  return bookmarks
    .filter(({ tags }) => wanted.every((tag) => tags.some((own) => plain(own) === tag)))
    .map((bookmark) => ({ bookmark, score: score(bookmark, terms) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ bookmark }) => bookmark);
}

/** 0 when a term is missing; 1 when there is none to look for. */
function score(bookmark, terms) {
  let total = 1;
  for (const term of terms) {
    const found = Math.max(...Object.keys(WEIGHTS).map((field) => fieldScore(bookmark, field, term)));
    if (found === 0) return 0;
    total += found;
  }
  return total;
}

/** Words that begin with the term count double. */
function fieldScore(bookmark, field, term) {
  const text = plain([bookmark[field]].flat().join(' '));
  if (!text.includes(term)) return 0;
  const begins = text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(term));
  return WEIGHTS[field] * (begins ? 2 : 1);
}

function plain(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
