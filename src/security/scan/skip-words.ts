/**
 * `unreadable`: no right to read it, or git does not have it. `archive`: not unpacked, or not to its end. `repository`: a submodule, or
 * another repository. `sql-incomplete`: secrets were looked for, SQL not to the end. `gone`: git knows the file, or it was there a
 * moment ago, but it is not on the disk.
 */
export type SkipReason = keyof typeof SKIP_WORDS;

/** Why something was not looked through, or not to the end, in words. */
export const SKIP_WORDS = {
  binary: 'binary',
  'too-large': 'larger than 64 MB',
  unreadable: 'not readable',
  archive: 'an archive that was not unpacked to its end',
  repository: 'another repository: name its folder',
  'sql-incomplete': 'SQL not looked at to the end',
  gone: 'not there any more',
} as const;
