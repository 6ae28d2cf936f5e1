import { err, type Result } from '../../../lib/result.ts';
import { type Failure, FailureError } from '../../../model/failure.ts';
import { failure } from '../../../model/failures.ts';
import { archiveDir, MISSING, segmentFailure, SegmentMissing } from './segment-file.ts';
import { storeFailure } from './store-failure.ts';

/** Runs work on a database and its archive; what it throws that is no bug becomes a failure. */
export function asResult<T>(path: string, work: () => Result<T, Failure>): Result<T, Failure> {
  try {
    return work();
  } catch (error) {
    const found = failureOf(error, path);
    if (found === null) throw error;
    return err(found);
  }
}

/** What a thrown error means; null when it is a bug. */
function failureOf(error: unknown, path: string): Failure | null {
  if (error instanceof FailureError) return error.failure;
  if (error instanceof SegmentMissing) return segmentFailure(error.file, MISSING).failure;
  return storeFailure(error, path) ?? archiveFailure(error, archiveDir(path));
}

function archiveFailure(error: unknown, dir: string): Failure | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  const parts = { detail: error.message };
  return error.code === 'ENOSPC' || error.code === 'EDQUOT'
    ? failure(
        'store',
        `The disk that holds ${dir} is full.`,
        'Free some space (df -h), then run the command again. Nothing was lost.',
        parts,
      )
    : failure('store', `The archive ${dir} cannot be written.`, `Make it writable for you: ls -ld ${dir}`, parts);
}
