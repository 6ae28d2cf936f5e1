import type { Vendor } from '../../rule.ts';

/** https://zerossl.com/documentation/api/ */
export const zerossl: Vendor = {
  id: 'zerossl',
  name: 'ZeroSSL',
  docs: 'https://zerossl.com/documentation/api/',
  rules: [
    {
      id: 'zerossl-access-key',
      description: 'ZeroSSL access key',
      near: ['zerossl', 'zero_ssl', 'zero-ssl', 'zero ssl'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
