/** A list for a README or a note. */
export function toMarkdown(bookmarks) {
  return bookmarks.map(entry).join('');
}

function entry({ url, title, tags, note }) {
  const labels = tags.map((tag) => ` \`${tag}\``).join('');
  return `- [${title.replace(/[[\]\\]/g, '\\$&')}](<${url}>)${labels}${note === '' ? '' : `  \n  ${note}`}\n`;
}
