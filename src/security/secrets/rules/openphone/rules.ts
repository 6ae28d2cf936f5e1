import type { Vendor } from '../../rule.ts';

/** https://www.openphone.com/docs */
export const openphone: Vendor = {
  id: 'openphone',
  name: 'Quo (OpenPhone)',
  docs: 'https://www.openphone.com/docs',
  rules: [
    {
      id: 'openphone-api-key',
      description: 'OpenPhone API key',
      near: ['openphone'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
