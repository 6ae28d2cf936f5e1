import type { Plan } from '../model/plan.ts';
import { renderDot } from '../plan/show/dot.ts';
import { renderMermaid } from '../plan/show/mermaid.ts';
import { planOutline } from '../plan/show/plan-outline.ts';
import { renderText } from '../plan/show/text.ts';

/** Ways to show a plan. */
export const PLAN_FORMATS = ['text', 'json', 'mermaid', 'dot'] as const;

/** One of `PLAN_FORMATS`. */
export type PlanFormat = (typeof PLAN_FORMATS)[number];

/** A plan with its levels, critical path and overlapping claims, in one of the formats; `json` is one document of schema `br.plan/1`. */
export function planText(plan: Plan, format: PlanFormat): string {
  switch (format) {
    case 'text':
      return renderText(plan);
    case 'json':
      return JSON.stringify({ schema: 'br.plan/1', ok: true, ...planOutline(plan) });
    case 'mermaid':
      return renderMermaid(plan);
    case 'dot':
      return renderDot(plan);
  }
}
