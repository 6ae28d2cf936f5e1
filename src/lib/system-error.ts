/** Whether an error came from the operating system (a full disk, a missing directory, no permission): not a bug of ours. */
export function isSystemError(error: unknown): error is Error & { readonly code: string; readonly syscall: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}
