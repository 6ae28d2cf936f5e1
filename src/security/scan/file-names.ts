import type { SecretMatch } from '../secrets/secret-match.ts';
import type { SecretScanner } from '../secrets/scanner.ts';

/** Secrets in names of files: rare, and told with every finding in them if nobody looked. */
export type FileNames = {
  /** What stands for itself only; what is told by a name needs more than a path around it. */
  readonly matches: (path: string) => readonly SecretMatch[];
  /** The path with what is in it masked. */
  readonly shown: (path: string) => string;
};

/** Shorter runs are no token; most paths have none, and are not looked at. */
const RUN = /[A-Za-z0-9_+=-]{20,}/;

/** Looks with a scanner, which is made when it is first needed. */
export function createFileNames(scanner: () => SecretScanner): FileNames {
  const matches = (path: string): readonly SecretMatch[] =>
    RUN.test(path)
      ? scanner()
          .scan({ bytes: Buffer.from(path, 'utf8'), path: null })
          .filter(({ confidence }) => confidence === 'high')
      : [];
  return {
    matches,
    shown: (path) => {
      const bytes = Buffer.from(path, 'utf8');
      let shown = '';
      let next = 0;
      for (const { start, end } of matches(path)) {
        if (end <= next) continue;
        shown += `${bytes.toString('utf8', next, Math.max(next, start))}[masked]`;
        next = end;
      }
      return shown + bytes.toString('utf8', next);
    },
  };
}
