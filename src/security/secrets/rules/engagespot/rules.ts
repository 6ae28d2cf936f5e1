import type { Vendor } from '../../rule.ts';

/** https://documentation.engagespot.co */
export const engagespot: Vendor = {
  id: 'engagespot',
  name: 'Engagespot',
  docs: 'https://documentation.engagespot.co',
  rules: [
    {
      id: 'engagespot-api-key',
      description: 'Engagespot API key or secret',
      severity: 'medium',
      near: ['engagespot'],
      token: '[A-Za-z0-9]{20,40}',
    },
  ],
};
