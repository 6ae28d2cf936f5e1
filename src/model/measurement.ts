/**
 * What is counted and measured, by name. Each event yields a few measurements (`telemetry/measure.ts`); the store sums them in
 * the transaction that stores the event. `label` says of what kind:
 *
 * | metric | label | value |
 * |---|---|---|
 * | events | event type | 1 |
 * | sessions | created, completed, failed, cancelled, paused, landed | 1 |
 * | tasks | done, failed, cancelled, reset; said-done, said-failed | 1; what was imported is only said |
 * | attempts | started, landed, failed, lost, cancelled | 1 |
 * | failures | failure class | 1 |
 * | retries | charged, free | 1 |
 * | checks | passed, failed | 1; of the gate and of landings |
 * | rejections | name of the red check | 1 |
 * | tokens | input, output, cacheRead, cacheWrite, unsplit | tokens; unsplit: imported, of a kind nobody wrote down |
 * | cost | reported, estimated, replayed | µUSD |
 * | unpriced | unknown | attempts' models whose cost nobody knows, by 1 |
 * | imported-calls | priced, unpriced | 1: calls of models in logs of agents, which br did not start |
 * | imported-tokens | input, output, cacheRead, cacheWrite | tokens of those |
 * | imported-cost | reported, estimated | µUSD of those: in no other sum |
 * | duration | operation ({@link Operation}) | ms; distributed |
 * | cpu | agent, command, check, setup, br | ms of CPU; distributed |
 * | memory | agent, command, check, setup, br | peak resident bytes; distributed |
 * | limits | warning, rejected, parked | 1: quotas as agents report them, and agents that rest |
 * | provider-retries | HTTP status, or `none` | 1 |
 * | denials | tool | 1 |
 * | conflicts | predicted | 1 |
 * | fallbacks | model that was asked for | 1 |
 * | findings | rule | 1: of security |
 * | alerts | level | 1 |
 * | errors | component | 1; not of what is only a warning |
 */
export const METRICS = [
  'events',
  'sessions',
  'tasks',
  'attempts',
  'failures',
  'retries',
  'checks',
  'rejections',
  'tokens',
  'cost',
  'unpriced',
  'imported-calls',
  'imported-tokens',
  'imported-cost',
  'duration',
  'cpu',
  'memory',
  'limits',
  'provider-retries',
  'denials',
  'conflicts',
  'fallbacks',
  'findings',
  'alerts',
  'errors',
] as const;

/** See {@link METRICS}. */
export type Metric = (typeof METRICS)[number];

/**
 * What takes time, each the label of a `duration`:
 *
 * | operation | from … to |
 * |---|---|
 * | queue | ready (needs done, earlier try settled) … attempt started |
 * | prepare | attempt started … its process runs |
 * | agent, command | its process runs … ended |
 * | gate | work ended … verdict |
 * | check | one check of the gate or of a landing |
 * | landing-queue | accepted … its turn to land |
 * | landing | its turn … landed |
 * | attempt | started … settled |
 * | first-landing | session started … the first commit on its branch |
 * | session | started … ended |
 * | request | one call of a model, as the agent's own telemetry tells it |
 */
export type Operation =
  | 'queue'
  | 'prepare'
  | 'agent'
  | 'command'
  | 'gate'
  | 'check'
  | 'landing-queue'
  | 'landing'
  | 'attempt'
  | 'first-landing'
  | 'session'
  | 'request';

/** Metrics whose values have a distribution: percentiles can be asked of them. All others are sums. */
export const DISTRIBUTED: ReadonlySet<Metric> = new Set(['duration', 'cpu', 'memory']);

/** One value, at the time of its event. Empty agent or model: of none. Never negative, but for corrections of tokens and cost. */
export type Measurement = {
  readonly metric: Metric;
  readonly label: string;
  readonly agent: string;
  readonly model: string;
  readonly value: number;
};
