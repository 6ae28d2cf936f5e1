import type { HistoryCommit } from '../../model/history.ts';
import type { SizedText } from './size-model.ts';

/** Written by programs: their lines say nothing about the work. */
const WRITTEN_BY_PROGRAMS =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|Cargo\.lock|Gemfile\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|composer\.lock|go\.sum|flake\.lock)$|\.min\.(?:js|css)$|\.(?:snap|map)$/u;

/** What was said of a commit and how large it was; null for one that changed no file. */
export function sizedCommit({ subject, body, files }: HistoryCommit): SizedText | null {
  if (files.length === 0) return null;
  const own = files.filter((file) => !WRITTEN_BY_PROGRAMS.test(file.path));
  const lines = own.reduce((sum, { added, removed }) => sum + (added ?? 0) + (removed ?? 0), 0);
  const said = withoutTrailers(body);
  return { text: said === '' ? subject : `${subject}\n${said}`, lines, files: files.length };
}

/** Who signed, which attempt it was: no words about the work. */
function withoutTrailers(body: string): string {
  return body
    .split('\n')
    .filter((line) => !/^[A-Z]\w*-[\w-]*: \S/u.test(line))
    .join('\n')
    .trim();
}
