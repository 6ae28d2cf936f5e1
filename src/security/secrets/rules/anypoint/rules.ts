import type { Vendor } from '../../rule.ts';

/** https://docs.mulesoft.com/access-management/ */
export const anypoint: Vendor = {
  id: 'anypoint',
  name: 'MuleSoft Anypoint',
  docs: 'https://docs.mulesoft.com/access-management/',
  rules: [
    {
      id: 'anypoint-token',
      description: 'MuleSoft Anypoint access token',
      near: ['anypoint', 'mulesoft'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
    {
      id: 'anypoint-client-secret',
      description: 'MuleSoft Anypoint client secret of a connected app',
      near: ['anypoint', 'mulesoft'],
      token: '[a-z0-9]{32}',
    },
  ],
};
