import { RANKS, type Detector, type SecretKind } from '../detector.ts';
import { isPlaceholder } from '../placeholder.ts';

const NETRC: SecretKind = {
  id: 'netrc-password',
  title: 'Password of a .netrc file',
  severity: 'high',
  confidence: 'high',
  docs: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
};
const PGPASS: SecretKind = {
  ...NETRC,
  id: 'pgpass-password',
  title: 'Password of a .pgpass file',
  docs: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
};

const NETRC_ENTRY =
  /(?:machine\s{1,8}\S{1,200}|default)\s{1,8}(?:login|user)\s{1,8}\S{1,200}\s{1,8}password\s{1,8}["']?([^\s"'`]{3,256})/y;

/** `machine … login … password …`. */
export const netrc: Detector = {
  kinds: [NETRC],
  words: ['machine '],
  find: ({ text }, { start }) => {
    NETRC_ENTRY.lastIndex = start;
    const found = NETRC_ENTRY.exec(text);
    const password = found?.[1];
    if (
      found === null ||
      password === undefined ||
      isPlaceholder(password) ||
      /^(?:password|pass|\S*\$\w+)$/i.test(password)
    )
      return [];
    const end = start + found[0].length;
    return [{ kind: NETRC, start: end - password.length, end, rank: RANKS.structure }];
  },
};

const PGPASS_LINE = /^[^\s:#]{1,200}:(?:\d{2,5}|\*):[^\s:]{1,100}:[^\s:]{1,100}:(\S{1,200})$/;

/** `host:port:database:user:password`, a line each, in files of that name: a port or a `*` is in every line. */
export const pgpass: Detector = {
  kinds: [PGPASS],
  words: [':5432:', ':*:', ':6432:', ':5433:'],
  find: ({ text, path }, { start }) => {
    if (path === null || !/(?:^|\/)\.?pgpass(?:\.conf)?$/i.test(path)) return [];
    const from = Math.max(0, start - 300) + text.slice(Math.max(0, start - 300), start).lastIndexOf('\n') + 1;
    const line = /^[^\r\n]{0,600}/.exec(text.slice(from, from + 600))?.[0] ?? '';
    const password = PGPASS_LINE.exec(line)?.[1];
    if (password === undefined || isPlaceholder(password)) return [];
    return [
      { kind: PGPASS, start: from + line.length - password.length, end: from + line.length, rank: RANKS.structure },
    ];
  },
};
