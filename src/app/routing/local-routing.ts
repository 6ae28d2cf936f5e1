import type { Routing } from '../../ports/routing.ts';
import type { RoutingParts } from './routing-parts.ts';

// Kept until everybody imports it from its own file.
export type { RoutingParts } from './routing-parts.ts';

/** Routing in one repository. Each method loads its own file when it is called first: most runs of `br` need none of them. */
export function openRouting(parts: RoutingParts): Routing {
  return {
    estimate: async (question) => await (await import('./estimate.ts')).estimate(parts, question),
    importLogs: async (request) => await (await import('./import-logs.ts')).importLogs(parts, request),
  };
}
