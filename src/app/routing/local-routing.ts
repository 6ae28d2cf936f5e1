import type { Routing } from '../../ports/routing.ts';
import type { RoutingParts } from './routing-parts.ts';

// Kept until everybody imports it from its own file.
export type { RoutingParts } from './routing-parts.ts';

/** Routing in one repository. Each method loads its own file when it is called first: most runs of `br` need none of them. */
export function openRouting(parts: RoutingParts): Routing {
  return {
    estimate: async (question) => await (await import('./estimate.ts')).estimate(parts, question),
    budget: async () => await (await import('./budget.ts')).budget(parts),
    setBudget: async (setting) => await (await import('./set-budget.ts')).setBudget(parts, setting),
    importLogs: async (request) => await (await import('./import-logs.ts')).importLogs(parts, request),
    costs: async (request) => await (await import('./costs.ts')).costs(parts, request),
    importedCosts: async (request) => await (await import('./imported-costs.ts')).importedCosts(parts, request),
    costTable: async (report) => await (await import('./cost-table.ts')).costTable(parts.formats, report),
  };
}
