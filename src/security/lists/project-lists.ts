import type { ScanFilter } from '../scan/scan.ts';
import type { CustomAllow, CustomRule } from '../scan/settings.ts';

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
