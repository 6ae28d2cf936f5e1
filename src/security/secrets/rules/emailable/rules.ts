import type { Vendor } from '../../rule.ts';

/** https://emailable.com/docs/api/ */
export const emailable: Vendor = {
  id: 'emailable',
  name: 'Emailable',
  docs: 'https://emailable.com/docs/api/',
  rules: [
    {
      id: 'emailable-api-key',
      description: 'Emailable API key',
      near: ['emailable'],
      token: '(?:live|test)_[A-Za-z0-9]{20}',
    },
  ],
};
