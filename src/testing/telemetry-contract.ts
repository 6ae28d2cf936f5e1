import { afterEach, beforeEach, describe } from 'vitest';
import type { Store, StoreOptions } from '../ports/store.ts';
import type { StorePlace } from './store-contract.ts';
import { type Fold, unwrap } from './store-samples.ts';
import { sampleOptions } from './store-worker.ts';
import { telemetryCrashes } from './telemetry-crashes-contract.ts';
import { telemetryDistributions, telemetryGroups } from './telemetry-distributions-contract.ts';
import { telemetryPages, telemetryPaging } from './telemetry-pages-contract.ts';
import { telemetryEnvelopes, telemetryRecords } from './telemetry-records-contract.ts';
import type { TelemetrySuite } from './telemetry-suite.ts';
import { telemetryAmounts, telemetryNames, telemetrySums } from './telemetry-sums-contract.ts';
import { telemetryAnyWindow, telemetryWindows } from './telemetry-windows-contract.ts';

/**
 * What the measuring side of every store must do: the promises of `ports/telemetry.ts` as tests. The worker program of a place
 * (`StorePlace.worker`) must measure with the same `measure`.
 */
export function telemetryContract(
  name: string,
  make: () => Promise<StorePlace>,
  { fold, measure }: { readonly fold: Fold; readonly measure: StoreOptions['measure'] },
): void {
  describe(`${name}: telemetry contract`, () => {
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
    const suite: TelemetrySuite = {
      fold,
      measure,
      open: async (changed) => {
        const store = unwrap(await place.open({ ...sampleOptions(fold, { measure }), ...changed }));
        opened.push(store);
        return store;
      },
      worker: () => place.worker,
    };
    for (const part of [
      telemetryRecords,
      telemetryEnvelopes,
      telemetrySums,
      telemetryNames,
      telemetryAmounts,
      telemetryWindows,
      telemetryAnyWindow,
      telemetryDistributions,
      telemetryGroups,
      telemetryPages,
      telemetryPaging,
      telemetryCrashes,
    ])
      part(suite);
  });
}
