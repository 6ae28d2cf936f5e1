import type { Vendor } from '../../rule.ts';

/** https://github.com/sherpadesk/SherpaDeskAPIDocumentation */
export const sherpadesk: Vendor = {
  id: 'sherpadesk',
  name: 'SherpaDesk',
  docs: 'https://github.com/sherpadesk/SherpaDeskAPIDocumentation',
  rules: [
    {
      id: 'sherpadesk-api-key',
      description: 'SherpaDesk API key',
      near: ['sherpadesk'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
