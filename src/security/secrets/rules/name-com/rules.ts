import type { Vendor } from '../../rule.ts';

/** https://www.name.com/api-docs */
export const nameCom: Vendor = {
  id: 'name-com',
  name: 'Name.com',
  docs: 'https://www.name.com/api-docs',
  rules: [
    {
      id: 'name-com-api-token',
      description: 'Name.com API token',
      severity: 'critical',
      near: ['name.com', 'namecom', 'name_com'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
