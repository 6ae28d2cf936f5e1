import type { Vendor } from '../../rule.ts';

/** https://developers.conekta.com */
export const conekta: Vendor = {
  id: 'conekta',
  name: 'Conekta',
  docs: 'https://developers.conekta.com',
  rules: [
    {
      id: 'conekta-api-key',
      description: 'Conekta private key',
      near: ['conekta'],
      token: 'key_[A-Za-z0-9]{20,24}',
    },
  ],
};
