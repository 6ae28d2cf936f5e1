import type { Vendor } from '../../rule.ts';

/** https://www.mouser.com/api-hub/ */
export const mouser: Vendor = {
  id: 'mouser',
  name: 'Mouser',
  docs: 'https://www.mouser.com/api-hub/',
  rules: [
    {
      id: 'mouser-api-key',
      description: 'Mouser API key',
      severity: 'low',
      near: ['mouser_', 'mouser-', 'mouserapi', 'mouser.com', 'mouser api', 'mouserkey'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
