import type { Vendor } from '../../rule.ts';

/** https://docs.baseten.co */
export const baseTen: Vendor = {
  id: 'base-ten',
  name: 'Baseten',
  docs: 'https://docs.baseten.co',
  rules: [
    {
      id: 'base-ten-api-key',
      description: 'Baseten API key',
      near: ['baseten'],
      token: String.raw`[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}`,
    },
  ],
};
