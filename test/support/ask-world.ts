import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSystemClock } from '../../src/adapters/clocks/system/index.ts';
import { openAnthropic } from '../../src/adapters/llm/anthropic/index.ts';
import { openSqliteStore } from '../../src/adapters/stores/sqlite/sqlite-store.ts';
import type { AskParts } from '../../src/app/routing/ai-parts.ts';
import { aiDefaults, routingDefaults } from '../../src/config/config-defaults.ts';
import type { AiConfig, RoutingConfig } from '../../src/model/config.ts';
import type { Event } from '../../src/model/event.ts';
import { foldInto } from '../../src/parallel/fold.ts';
import type { Store } from '../../src/ports/store.ts';
import { createMasker, type Masker } from '../../src/security/masking/masker.ts';
import { measure } from '../../src/telemetry/measure.ts';
import { unwrap } from '../../src/testing/store-samples.ts';
import { sampleOptions } from '../../src/testing/store-worker.ts';
import { fakeApiKey } from './messages-api.ts';

/** What one `br` asks a model with. */
export type AskSetting = {
  readonly ai?: Partial<AiConfig>;
  readonly routing?: Partial<RoutingConfig>;
  readonly env?: Readonly<Record<string, string>>;
};

/** A folder with a real store, in which any number of `br` ask models. */
export type AskWorld = {
  readonly store: Store;
  readonly root: string;
  readonly masker: Masker;
  /** What another `br` would ask with: it has learned nothing yet. Asking is on, and all waits are short. */
  readonly parts: (setting?: AskSetting) => AskParts;
  /** What is recorded of questions, oldest first. */
  readonly records: () => Promise<readonly Event[]>;
  [Symbol.asyncDispose](): Promise<void>;
};

/** Opens one whose API is at a base URL. */
export async function openAskWorld(baseUrl: string): Promise<AskWorld> {
  const root = await mkdtemp(path.join(tmpdir(), 'br asks '));
  const clock = openSystemClock();
  const masker = createMasker([]);
  const file = path.join(root, 'data.db');
  const store = unwrap(await openSqliteStore({ ...sampleOptions(foldInto, { measure, clock }), path: file }));
  return {
    store,
    root,
    masker,
    parts: ({ ai = {}, routing = {}, env = {} } = {}) => ({
      store,
      repository: { info: { root, stateDir: path.join(root, '.buildrunner') } },
      config: { ai: { ...aiDefaults, enabled: true, ...ai }, routing: { ...routingDefaults, ...routing } },
      clock,
      env: { ANTHROPIC_BASE_URL: baseUrl, ANTHROPIC_API_KEY: fakeApiKey(), ...env },
      mask: masker.mask,
      ai: {
        openKeyring: () => Promise.resolve(null),
        openLlm: (options) => Promise.resolve(openAnthropic({ ...options, clock })),
        random: () => 0,
        learn: masker.learn,
      },
    }),
    records: () => store.events({ types: ['estimate.reserved', 'estimate.asked'] }),
    [Symbol.asyncDispose]: async () => {
      await store.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
