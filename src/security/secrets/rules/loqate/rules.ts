import type { Vendor } from '../../rule.ts';

/** https://www.loqate.com/developers/api/ */
export const loqate: Vendor = {
  id: 'loqate',
  name: 'Loqate',
  docs: 'https://www.loqate.com/developers/api/',
  rules: [
    {
      id: 'loqate-api-key',
      description: 'Loqate API key',
      severity: 'medium',
      near: ['loqate', 'postcodeanywhere', 'addressy'],
      token: '[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}',
    },
  ],
};
