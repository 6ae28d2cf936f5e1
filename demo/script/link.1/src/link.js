/** What was given is no web address. */
export class LinkError extends Error {
  name = 'LinkError';
}

const TRACKING = /^(utm_\w+|fbclid|gclid|mc_[ce]id)$/;

/** Makes a clean link of what people paste: with a scheme, without tracking. */
export function cleanLink(text) {
  const url = parse(text.trim());
  for (const name of url.searchParams.keys()) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}

function parse(text) {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d+/.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) throw new LinkError(`"${text}" is no link`);
  const url = new URL(address);
  if (!['http:', 'https:'].includes(url.protocol)) throw new LinkError(`"${text}" is no web address`);
  return url;
}
