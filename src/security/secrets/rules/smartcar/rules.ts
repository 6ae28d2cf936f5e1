import type { Vendor } from '../../rule.ts';

/** https://smartcar.com/docs */
export const smartcar: Vendor = {
  id: 'smartcar',
  name: 'Smartcar',
  docs: 'https://smartcar.com/docs',
  rules: [
    {
      id: 'smartcar-client-secret',
      description: 'Smartcar client secret or management token',
      near: ['smartcar'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
