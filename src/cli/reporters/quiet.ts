import type { Reporter } from './reporter.ts';

/** Says nothing until the end. */
export const quietReporter: Reporter = {
  update: () => undefined,
  say: () => undefined,
  close: () => undefined,
};
