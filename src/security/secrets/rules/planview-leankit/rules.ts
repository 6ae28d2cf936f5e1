import type { Vendor } from '../../rule.ts';

/** https://success.planview.com/Planview_LeanKit/LeanKit_API */
export const planviewLeankit: Vendor = {
  id: 'planview-leankit',
  name: 'Planview LeanKit',
  docs: 'https://success.planview.com/Planview_LeanKit/LeanKit_API',
  rules: [
    {
      id: 'planview-leankit-api-token',
      description: 'LeanKit API token',
      severity: 'medium',
      near: ['planview', 'leankit'],
      token: '[A-Za-z0-9]{128}',
    },
  ],
};
