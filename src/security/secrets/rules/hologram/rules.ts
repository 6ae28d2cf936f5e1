import type { Vendor } from '../../rule.ts';

/** https://www.hologram.io/references/http */
export const hologram: Vendor = {
  id: 'hologram',
  name: 'Hologram',
  docs: 'https://www.hologram.io/references/http',
  rules: [
    {
      id: 'hologram-api-key',
      description: 'Hologram API key',
      severity: 'medium',
      near: ['hologram'],
      token: '[A-Za-z0-9]{30,32}',
    },
  ],
};
