/**
 * The test kit for adapters: contract suites to be called from a vitest file, and a clock that stands still.
 * Needs vitest and fast-check beside buildrunner.
 *
 * @module
 */
export { agentContract } from './testing/agent-contract.ts';
export type { AgentContract } from './testing/agent-contract.ts';
export { agentRequest } from './testing/agent-request.ts';
export { createFakeClock } from './testing/fake-clock.ts';
export type { FakeClock } from './testing/fake-clock.ts';
export { storeContract } from './testing/store-contract.ts';
export type { StorePlace } from './testing/store-contract.ts';
export { telemetryContract } from './testing/telemetry-contract.ts';
export { runStoreWorker } from './testing/store-worker.ts';
export type { OpenStore } from './testing/store-worker.ts';
