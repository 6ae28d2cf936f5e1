import type { Vendor } from '../../rule.ts';

/** https://apiflash.com/documentation */
export const apiFlash: Vendor = {
  id: 'api-flash',
  name: 'ApiFlash',
  docs: 'https://apiflash.com/documentation',
  rules: [
    {
      id: 'api-flash-access-key',
      description: 'ApiFlash access key',
      severity: 'medium',
      near: ['apiflash', 'api_flash', 'api-flash'],
      token: '[a-z0-9]{32}',
    },
  ],
};
