import type { Vendor } from '../../rule.ts';

/** https://developer.enablex.io */
export const enablex: Vendor = {
  id: 'enablex',
  name: 'EnableX',
  docs: 'https://developer.enablex.io',
  rules: [
    {
      id: 'enablex-app-key',
      description: 'EnableX app key',
      near: ['enablex'],
      token: '[A-Za-z0-9]{36}',
    },
    {
      id: 'enablex-app-id',
      description: 'EnableX app id',
      severity: 'low',
      near: ['enablex'],
      token: '[A-Za-z0-9]{24}',
    },
  ],
};
