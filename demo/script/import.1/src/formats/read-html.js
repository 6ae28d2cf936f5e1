const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', mdash: '—', ndash: '–' };

/** Reads the bookmark file every browser writes: [{ url, title, tags, note, added? }]. Folders are passed over. */
export function fromHtml(html) {
  const links = html.matchAll(/<A\s([^>]*)>([^<]*)<\/A>(?:\s*<DD>([^<]*))?/gi);
  return Array.from(links, ([, attributes, title, note = '']) => bookmark(attributes, title, note)).filter(({ url }) =>
    /^https?:/i.test(url),
  );
}

function bookmark(attributes, title, note) {
  const values = {};
  for (const [, name, value] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) values[name.toLowerCase()] = unescape(value);
  const seconds = Number(values.add_date);
  return {
    url: values.href ?? '',
    title: unescape(title.trim()),
    tags: (values.tags ?? '').split(',').filter(Boolean),
    note: unescape(note.trim()),
    ...(seconds > 0 ? { added: new Date(seconds * 1000).toISOString() } : {}),
  };
}

function unescape(text) {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    return String.fromCodePoint(decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
