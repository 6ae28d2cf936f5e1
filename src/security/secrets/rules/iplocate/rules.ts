import type { Vendor } from '../../rule.ts';

/** https://www.iplocate.io/docs */
export const iplocate: Vendor = {
  id: 'iplocate',
  name: 'IPLocate',
  docs: 'https://www.iplocate.io/docs',
  rules: [
    {
      id: 'iplocate-api-key',
      description: 'IPLocate API key',
      severity: 'low',
      near: ['iplocate'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
