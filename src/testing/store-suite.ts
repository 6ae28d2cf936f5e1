import type { Store, StoreOptions } from '../ports/store.ts';
import type { Fold } from './store-samples.ts';

/** What the parts of the suite work with. */
export type StoreSuite = {
  readonly fold: Fold;
  /** Opens the test's place; closed after the test. */
  readonly open: (changed?: Partial<StoreOptions>) => Promise<Store>;
  /** The worker program of the test's place. */
  readonly worker: () => readonly string[];
};
