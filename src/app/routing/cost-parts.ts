import type { RoutingParts } from './routing-parts.ts';

/** What reports on costs read. */
export type CostParts = Pick<RoutingParts, 'store'> & { readonly clock: Pick<RoutingParts['clock'], 'now'> };
