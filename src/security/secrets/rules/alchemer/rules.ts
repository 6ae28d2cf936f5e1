import type { Vendor } from '../../rule.ts';

/** https://apihelp.alchemer.com */
export const alchemer: Vendor = {
  id: 'alchemer',
  name: 'Alchemer',
  docs: 'https://apihelp.alchemer.com',
  rules: [
    {
      id: 'alchemer-api-key',
      description: 'Alchemer API token',
      severity: 'medium',
      near: ['alchemer', 'surveygizmo'],
      token: '[a-z0-9]{50,64}',
    },
  ],
};
