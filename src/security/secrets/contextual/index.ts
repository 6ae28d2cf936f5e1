import { RANKS, type Detector, type SecretKind } from '../detector.ts';
import { assignmentAt } from './assignment.ts';
import { isSecretValue } from './judge-value.ts';
import { namedBy, type Named } from './key-name.ts';

const KINDS: Readonly<Record<Named, SecretKind>> = {
  password: {
    id: 'assigned-password',
    title: 'Password given to a name',
    severity: 'high',
    confidence: 'medium',
    docs: null,
    madeUpInTests: 'weak',
  },
  secret: {
    id: 'assigned-secret',
    title: 'Secret given to a name',
    severity: 'high',
    confidence: 'medium',
    docs: null,
    madeUpInTests: 'weak',
  },
  key: {
    id: 'assigned-key',
    title: 'Key given to a name',
    severity: 'medium',
    confidence: 'low',
    docs: null,
    madeUpInTests: 'weak',
  },
};

/** Values that look like secrets and are given to names that say so: `db_password = "…"`, `"clientSecret": "…"`, `--token …`. */
export const contextual: Detector = {
  kinds: Object.values(KINDS),
  words: ['pass', 'pwd', 'secret', 'token', 'key', 'auth', 'cred', '_pw', 'bearer'],
  find: (text, hit) => {
    if (text.kind.form === 'lock') return [];
    const given = assignmentAt(text.text, hit, tells);
    if (given === null) return [];
    const named = namedBy(given.name);
    if (named === null || !isSecretValue(named, given, text.kind)) return [];
    const { start, end, value } = given;
    if (/^[A-Fa-f0-9]{24,}$/.test(value) && text.runs().listsHex(value.length)) return [];
    return [{ kind: KINDS[named], start, end, rank: RANKS.contextual }];
  },
};

function tells(name: string): boolean {
  return namedBy(name) !== null;
}
