import type { Vendor } from '../../rule.ts';

/** https://developers.gonitro.com/ */
export const nitro: Vendor = {
  id: 'nitro',
  name: 'Nitro',
  docs: 'https://developers.gonitro.com/',
  rules: [
    {
      id: 'nitro-client-secret',
      description: 'Nitro client secret',
      severity: 'medium',
      near: [
        'nitro_',
        'nitroapi',
        'nitro api',
        'gonitro',
        'nitro-api',
        'nitro token',
        'nitro key',
        'nitrokey',
        'nitrotoken',
      ],
      token: '[A-Za-z0-9]{44}|[A-Za-z0-9]{48}',
    },
  ],
};
