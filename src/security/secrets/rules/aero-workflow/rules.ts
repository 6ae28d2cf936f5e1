import type { Vendor } from '../../rule.ts';

/** https://aeroworkflow.com */
export const aeroWorkflow: Vendor = {
  id: 'aero-workflow',
  name: 'Aero Workflow',
  docs: 'https://aeroworkflow.com',
  rules: [
    {
      id: 'aero-workflow-api-key',
      description: 'Aero Workflow API key',
      severity: 'medium',
      near: ['aeroworkflow', 'aero_workflow', 'aero-workflow'],
      token: '[A-Za-z0-9^!?#:*;]{20}',
    },
  ],
};
