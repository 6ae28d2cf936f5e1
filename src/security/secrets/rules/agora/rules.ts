import type { Vendor } from '../../rule.ts';

/** https://docs.agora.io */
export const agora: Vendor = {
  id: 'agora',
  name: 'Agora',
  docs: 'https://docs.agora.io',
  rules: [
    {
      id: 'agora-certificate',
      description: 'Agora app certificate or key',
      near: ['agora'],
      token: '[a-z0-9]{32}',
    },
  ],
};
