import { isSecretValue } from '../contextual/judge-value.ts';
import { type Candidate, type Detector, type Hit, RANKS, type ScannedText, type SecretKind } from '../detector.ts';

const CALL: SecretKind = {
  id: 'credentials-call',
  title: 'Password given to a call that takes credentials',
  severity: 'high',
  confidence: 'medium',
  docs: null,
  madeUpInTests: 'weak',
};
const COMMAND: SecretKind = { ...CALL, id: 'command-password', title: 'Password on a command line' };

/** Texts in quotes, up to three, each a whole argument; the last is the password. */
const ARGUMENTS =
  /^\s{0,20}(?:(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[\w.]{1,60}(?:\(\))?)\s{0,8},\s{0,20}){1,2}(?:"([^"\n]{3,128})"|'([^'\n]{3,128})')\s{0,8}[,)]/;

/** `mysql -pPASSWORD`, `sshpass -p PASSWORD`, `docker login -p PASSWORD`. */
const FLAG = /\s-p\s?(?:"([^"\n]{4,64})"|'([^'\n]{4,64})'|([^\s"'$<`-][^\s"'`|;&]{3,63}))/;

const COMMANDS = [
  'mysql ',
  'mysqldump ',
  'mysqladmin ',
  'sshpass ',
  'docker login',
  'redis-cli ',
  'mongodump ',
  'mongorestore ',
];

/** `IDENTIFIED BY '…'`, `requirepass …`, `ConvertTo-SecureString "…"`: what follows is the password. */
const FOLLOWS = ['identified by', 'requirepass ', 'masterauth ', 'convertto-securestring'];
const FOLLOWING = /^\s{0,4}(?:-String\s{1,4})?(?:"([^"\n]{4,64})"|'([^'\n]{4,64})'|([^\s"'$<({;]{6,64}))/;

/** Calls and commands whose password has no name beside it. */
export const credentialsCall: Detector = {
  kinds: [CALL, COMMAND],
  words: [
    'credential(',
    'credentials(',
    'getconnection(',
    'basicauth(',
    'jwt.sign(',
    'jwt.verify(',
    'jwt.encode(',
    'jwt.decode(',
    'passwordauthentication(',
    ...COMMANDS,
    ...FOLLOWS,
  ],
  find: (text, hit) => {
    if (text.text[hit.end - 1] === '(') return inCall(text, hit);
    const word = text.text.slice(hit.start, hit.end).toLowerCase();
    return FOLLOWS.includes(word) ? following(text, hit) : onLine(text, hit);
  },
};

function inCall(text: ScannedText, { end }: Hit): readonly Candidate[] {
  const found = ARGUMENTS.exec(text.text.slice(end, end + 600));
  const value = found?.[1] ?? found?.[2];
  if (found === null || value === undefined) return [];
  const start = end + found[0].lastIndexOf(value);
  return judged({ text, value, start }, CALL);
}

function following(text: ScannedText, { end }: Hit): readonly Candidate[] {
  const found = FOLLOWING.exec(text.text.slice(end - 1, end + 100).replace(/^\S/, ' '));
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  if (found === null || value === undefined) return [];
  return judged({ text, value, start: end - 1 + found[0].lastIndexOf(value) }, COMMAND);
}

function onLine(text: ScannedText, { start, end }: Hit): readonly Candidate[] {
  // A command begins a word.
  if (/[\w-]$/.test(text.text.slice(Math.max(0, start - 1), start))) return [];
  const line = /^[^\n]{0,300}/.exec(text.text.slice(end - 1, end + 300))?.[0] ?? '';
  const found = FLAG.exec(line);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  if (found === null || value === undefined || /^\d+(?::\d+)?$/.test(value)) return [];
  return judged({ text, value, start: end - 1 + found.index + found[0].lastIndexOf(value) }, COMMAND);
}

type Value = { readonly text: ScannedText; readonly value: string; readonly start: number };

function judged({ text, value, start }: Value, kind: SecretKind): readonly Candidate[] {
  const given = {
    name: 'password',
    start,
    end: start + value.length,
    value,
    quoted: true,
    how: kind === CALL ? ('call' as const) : ('set' as const),
  };
  return isSecretValue('password', given, text.kind) ? [{ kind, start, end: given.end, rank: RANKS.contextual }] : [];
}
