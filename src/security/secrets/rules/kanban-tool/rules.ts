import type { Vendor } from '../../rule.ts';

/** https://kanbantool.com/developer/api-v3 */
export const kanbanTool: Vendor = {
  id: 'kanban-tool',
  name: 'Kanban Tool',
  docs: 'https://kanbantool.com/developer/api-v3',
  rules: [
    {
      id: 'kanban-tool-api-token',
      description: 'Kanban Tool or Kanbanize API token',
      severity: 'medium',
      near: ['kanban'],
      token: '[A-Z0-9]{12}|[A-Za-z0-9]{40}',
      entropy: 2,
    },
  ],
};
