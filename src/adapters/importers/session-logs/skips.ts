import type { Skipped } from '../../../ports/session-logs.ts';

/** Counts what is left out, by reason. */
export class Skips {
  readonly #counts = new Map<string, number>();

  /** Adds some; none changes nothing. */
  add(reason: string, count = 1): void {
    if (count > 0) this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + count);
  }

  /** In the order in which each was first met. */
  list(): Skipped {
    return [...this.#counts].map(([reason, count]) => ({ reason, count }));
  }
}

/** Why the system does not let a file or folder be read, in words for its count. */
export function systemReason({ code }: { readonly code: string }): string {
  if (code === 'EACCES' || code === 'EPERM') return 'a file or folder that must not be read';
  if (code === 'ENOENT') return 'a file that went away while it was looked at';
  if (code === 'ELOOP') return 'a link that leads in a circle';
  return `a file that cannot be read (${code})`;
}
