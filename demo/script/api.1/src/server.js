import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { cleanLink, LinkError } from './link.js';
import { search } from './search.js';

/** The page's files: nothing else is ever read, whatever the request says. */
const PAGES = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/style.css': ['style.css', 'text/css; charset=utf-8'],
  '/app.js': ['app.js', 'text/javascript; charset=utf-8'],
};
const MOST_BYTES = 64 * 1024;

class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * The HTTP interface of a store, not yet listening:
 *
 *     GET    /api/bookmarks?q=<query>   the bookmarks that fit
 *     POST   /api/bookmarks             { url, title?, tags?, note? }, answers 201 with the bookmark
 *     DELETE /api/bookmarks/<id>        204, or 404
 */
export function createServer(store) {
  return createHttpServer(async (request, response) => {
    try {
      const { status, type = 'application/json', body } = await answer(store, request);
      response.writeHead(status, { 'content-type': type }).end(typeof body === 'string' ? body : JSON.stringify(body));
    } catch (error) {
      const status = error instanceof Refused ? error.status : error instanceof LinkError ? 422 : 500;
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: status === 500 ? 'internal error' : error.message }));
    }
  });
}

async function answer(store, request) {
  const { pathname, searchParams } = new URL(request.url, 'http://shelf');
  const id = Number(pathname.split('/').at(-1));
  const route = `${request.method} ${pathname.replace(/^\/api\/bookmarks\/\d+$/, '/api/bookmarks/:id')}`;
  switch (route) {
    case 'GET /api/bookmarks':
      return { status: 200, body: search(store.all(), searchParams.get('q') ?? '') };
    case 'POST /api/bookmarks':
      ownPageOnly(request);
      return { status: 201, body: await store.add(checked(await readJson(request))) };
    case 'DELETE /api/bookmarks/:id':
      ownPageOnly(request);
      if (!(await store.remove(id))) throw new Refused(404, `there is no bookmark ${id}`);
      return { status: 204, body: '' };
    default:
      return page(request, pathname);
  }
}

async function page(request, pathname) {
  const [file, type] = (request.method === 'GET' && PAGES[pathname]) || [];
  if (file === undefined) throw new Refused(404, `nothing at ${request.method} ${pathname}`);
  return { status: 200, type, body: await readFile(fileURLToPath(new URL(`../web/${file}`, import.meta.url)), 'utf8') };
}

/** Other sites' pages must not change the shelf through the browser of the person who runs it. */
function ownPageOnly({ headers }) {
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host}`) throw new Refused(403, 'from another site');
}

function checked({ url, title, tags, note }) {
  const texts = [title ?? '', note ?? '', ...(Array.isArray(tags) ? tags : [])];
  if (typeof url !== 'string' || texts.some((text) => typeof text !== 'string')) throw new Refused(422, 'url, title, tags, note');
  return { url: cleanLink(url), title, tags, note };
}

async function readJson(request) {
  let text = '';
  for await (const part of request.setEncoding('utf8')) {
    text += part;
    if (text.length > MOST_BYTES) throw new Refused(413, 'too long');
  }
  try {
    return Object(JSON.parse(text));
  } catch {
    throw new Refused(400, 'not JSON');
  }
}
