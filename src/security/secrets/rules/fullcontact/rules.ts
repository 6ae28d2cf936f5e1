import type { Vendor } from '../../rule.ts';

/** https://docs.fullcontact.com */
export const fullcontact: Vendor = {
  id: 'fullcontact',
  name: 'FullContact',
  docs: 'https://docs.fullcontact.com',
  rules: [
    {
      id: 'fullcontact-api-key',
      description: 'FullContact API key',
      severity: 'medium',
      near: ['fullcontact'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
