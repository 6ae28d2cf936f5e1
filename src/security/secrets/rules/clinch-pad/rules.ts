import type { Vendor } from '../../rule.ts';

/** https://clinchpad.com/api/docs */
export const clinchPad: Vendor = {
  id: 'clinch-pad',
  name: 'ClinchPad',
  docs: 'https://clinchpad.com/api/docs',
  rules: [
    {
      id: 'clinch-pad-api-key',
      description: 'ClinchPad API key',
      severity: 'medium',
      near: ['clinchpad'],
      token: '[a-z0-9]{32}',
    },
  ],
};
