import type { Vendor } from '../../rule.ts';

/** https://api.txtlocal.com/docs/ */
export const textlocal: Vendor = {
  id: 'textlocal',
  name: 'Textlocal',
  docs: 'https://api.txtlocal.com/docs/',
  rules: [
    {
      id: 'textlocal-api-key',
      description: 'Textlocal API key',
      near: ['textlocal', 'txtlocal'],
      token: '[A-Za-z0-9+/]{11}-[A-Za-z0-9+/]{44}',
    },
  ],
};
