import { afterEach, beforeEach, describe } from 'vitest';
import type { Store } from '../ports/store.ts';
import { storeAppends, storeFolding } from './store-appends-contract.ts';
import { storeCrashes } from './store-crashes-contract.ts';
import { storeCommands, storeLeases } from './store-leases-contract.ts';
import { storeLedger } from './store-ledger-contract.ts';
import { storeReads, storeWatching } from './store-reads-contract.ts';
import { type Fold, unwrap } from './store-samples.ts';
import type { StoreSuite } from './store-suite.ts';
import { type OpenStore, sampleOptions } from './store-worker.ts';

/** An empty place for a store, made for one test. */
export type StorePlace = {
  /** Opens it; several handles at once are several processes as far as the store can tell. */
  readonly open: OpenStore;
  /** Starts a program that opens the same place and calls `runStoreWorker` with its last arguments, which are put behind these. */
  readonly worker: readonly string[];
  /** Removes it. Every handle is closed by then. */
  dispose(): Promise<void>;
};

/** What every store must do, whatever it is built on: the promises of `ports/store.ts` as tests. */
export function storeContract(name: string, make: () => Promise<StorePlace>, fold: Fold): void {
  describe(`${name}: store contract`, () => {
    let place: StorePlace;
    let opened: Store[] = [];
    beforeEach(async () => {
      place = await make();
    });
    afterEach(async () => {
      await Promise.all(opened.map((store) => store.close()));
      opened = [];
      await place.dispose();
    });
    const suite: StoreSuite = {
      fold,
      open: async (changed) => {
        const store = unwrap(await place.open(sampleOptions(fold, changed)));
        opened.push(store);
        return store;
      },
      worker: () => place.worker,
    };
    for (const part of [
      storeAppends,
      storeFolding,
      storeLeases,
      storeCommands,
      storeReads,
      storeWatching,
      storeLedger,
      storeCrashes,
    ])
      part(suite);
  });
}
