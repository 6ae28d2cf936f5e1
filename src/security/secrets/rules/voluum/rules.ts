import type { Vendor } from '../../rule.ts';

/** https://developers.voluum.com/ */
export const voluum: Vendor = {
  id: 'voluum',
  name: 'Voluum',
  docs: 'https://developers.voluum.com/',
  rules: [
    {
      id: 'voluum-access-key',
      description: 'Voluum access key',
      near: ['voluum'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
