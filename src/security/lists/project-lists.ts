import type { ScanFilter } from '../scan/scan.ts';
import type { CustomAllow, CustomRule } from '../scan/settings.ts';

/** Files at the top of a project that say what does not count; `.gitleaks.toml` may name more. */
export const LIST_FILES = [
  '.gitleaks.toml',
  '.securityignore',
  '.gitleaksignore',
  '.buildrunner/security/whitelist.txt',
] as const;

/** What files of a project say of scans: which rules there are, and what does not count. */
export type ProjectLists = {
  readonly filter: ScanFilter;
  readonly custom: readonly CustomRule[];
  /** What no secret is. */
  readonly allow: readonly CustomAllow[];
  /** Rules that are left out, by id. */
  readonly without: readonly string[];
  /** Files that were read, relative to the root. */
  readonly read: readonly string[];
  /** Mistakes in them, in whole sentences with file and line: what is wrong is left out, nothing is hidden by it. */
  readonly warnings: readonly string[];
};

/** What a project without such files says. */
export const NO_LISTS: ProjectLists = {
  filter: { path: () => true, finding: () => true },
  custom: [],
  allow: [],
  without: [],
  read: [],
  warnings: [],
};
