import type { Vendor } from '../../rule.ts';

/** https://www.oopspam.com/docs/ */
export const oopspam: Vendor = {
  id: 'oopspam',
  name: 'OOPSpam',
  docs: 'https://www.oopspam.com/docs/',
  rules: [
    {
      id: 'oopspam-api-key',
      description: 'OOPSpam API key',
      severity: 'medium',
      near: ['oopspam'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
