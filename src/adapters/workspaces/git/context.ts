import type { RepositoryInfo } from '../../../ports/repository.ts';
import { serialised } from './metadata-mutex.ts';
import type { Git, GitCall } from './run-git.ts';

/** What every part of this adapter works with. */
export type Context = {
  readonly git: Git;
  readonly info: RepositoryInfo;
  /** Top of the main working tree, null where there is none. */
  readonly mainTop: string | null;
  /** Variables that say who commits. */
  readonly identity: Readonly<Record<string, string>>;
};

/** Runs plumbing at the top of the user's tree. */
export function atRoot(context: Context, more: Omit<GitCall, 'cwd'> = {}): GitCall {
  return { ...more, cwd: context.info.root };
}

/** Changes of shared metadata, one after the other in this process. */
export function exclusively<T>(context: Pick<Context, 'info'>, work: () => Promise<T>): Promise<T> {
  return serialised(context.info.commonDir, work);
}
