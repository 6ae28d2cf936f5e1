import { RANKS, type Detector, type SecretKind } from '../detector.ts';
import { isJwt } from '../validators/jwt.ts';

const JWT: SecretKind = {
  id: 'jwt',
  title: 'JSON Web Token',
  severity: 'medium',
  confidence: 'high',
  docs: 'https://datatracker.ietf.org/doc/html/rfc7519',
  madeUpInTests: true,
};

const TOKEN =
  /(?<![A-Za-z0-9_-])(?:eyJ|ewog|ewoJ)[A-Za-z0-9_-]{8,4000}\.(?:eyJ|ewog|ewoJ|e30)[A-Za-z0-9_-]{0,8000}\.[A-Za-z0-9_-]{8,4000}={0,2}/y;

/** Signed tokens whose header and claims are JSON indeed. */
export const jwt: Detector = {
  kinds: [JWT],
  words: ['eyj', 'ewog', 'ewoj'],
  find: ({ text }, { start }) => {
    TOKEN.lastIndex = start;
    const found = TOKEN.exec(text)?.[0];
    return found !== undefined && isJwt(found)
      ? [{ kind: JWT, start, end: start + found.length, rank: RANKS.shape }]
      : [];
  },
};
