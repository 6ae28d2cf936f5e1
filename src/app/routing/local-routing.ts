import type { Routing } from '../../ports/routing.ts';
import type { RoutingParts } from './routing-parts.ts';

/** Routing in one repository. Each method loads its own file when it is called first: most runs of `br` need none of them. */
export function openRouting(parts: RoutingParts): Routing {
  return {
    routes: async (plan, session) => await (await import('./routes.ts')).routes(parts, plan, session),
    select: async (request) => await (await import('./select.ts')).select(parts, request),
    quote: async (request) => await (await import('./quote.ts')).quote(parts, request),
    report: async (request) => await (await import('./work-report.ts')).workReport(parts, request),
    train: async ({ fresh }) => await (await import('./learn-history.ts')).train(parts, fresh),
    calibrate: async () => await (await import('./calibration.ts')).calibration(parts),
    estimate: async (question) => await (await import('./estimate.ts')).estimate(parts, question),
    models: async (agent) => (await import('./models.ts')).models(parts, agent),
    modelCost: async (name) => await (await import('./models.ts')).modelCost(parts, name),
    budget: async () => await (await import('./budget.ts')).budget(parts),
    setBudget: async (setting) => await (await import('./set-budget.ts')).setBudget(parts, setting),
    importLogs: async (request) => await (await import('./import-logs.ts')).importLogs(parts, request),
    costs: async (request) => await (await import('./costs.ts')).costs(parts, request),
    importedCosts: async (request) => await (await import('./imported-costs.ts')).importedCosts(parts, request),
    costTable: async (report) => await (await import('./cost-table.ts')).costTable(parts.formats, report),
  };
}
