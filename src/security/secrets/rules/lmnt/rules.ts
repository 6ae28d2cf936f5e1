import type { Vendor } from '../../rule.ts';

/** https://docs.lmnt.com/ */
export const lmnt: Vendor = {
  id: 'lmnt',
  name: 'LMNT',
  docs: 'https://docs.lmnt.com/',
  rules: [
    {
      id: 'lmnt-api-key',
      description: 'LMNT API key',
      severity: 'medium',
      near: ['lmnt'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
