const HEAD = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
`;

/** The bookmark file every browser reads and writes. */
export function toHtml(bookmarks) {
  return `${HEAD}${bookmarks.map(entry).join('')}</DL><p>\n`;
}

function entry({ url, title, tags, note, added }) {
  const seconds = Math.floor(Date.parse(added) / 1000);
  const link = `    <DT><A HREF="${escape(url)}" ADD_DATE="${seconds}" TAGS="${escape(tags.join(','))}">${escape(title)}</A>\n`;
  return note === '' ? link : `${link}    <DD>${escape(note)}\n`;
}

function escape(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
