import type { Vendor } from '../../rule.ts';

/** https://developer.breezy.hr */
export const breezyHr: Vendor = {
  id: 'breezy-hr',
  name: 'Breezy HR',
  docs: 'https://developer.breezy.hr',
  rules: [
    {
      id: 'breezy-hr-api-key',
      description: 'Breezy HR API key',
      severity: 'medium',
      near: ['breezyhr', 'breezy_hr', 'breezy.hr'],
      token: '[a-z0-9]{32,48}',
    },
  ],
};
