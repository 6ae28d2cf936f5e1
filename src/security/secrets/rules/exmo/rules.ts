import type { Vendor } from '../../rule.ts';

/** https://documenter.getpostman.com/view/10287440 */
export const exmo: Vendor = {
  id: 'exmo',
  name: 'EXMO',
  docs: 'https://documenter.getpostman.com/view/10287440',
  rules: [
    {
      id: 'exmo-api-key',
      description: 'EXMO API key or secret',
      severity: 'critical',
      near: ['exmo'],
      token: '[KS]-[a-z0-9]{40}',
    },
  ],
};
