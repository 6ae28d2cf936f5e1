import type { Vendor } from '../../rule.ts';

/** https://apidoc.overloop.com/ */
export const overloop: Vendor = {
  id: 'overloop',
  name: 'Overloop',
  docs: 'https://apidoc.overloop.com/',
  rules: [
    {
      id: 'overloop-api-key',
      description: 'Overloop API key',
      severity: 'medium',
      near: ['overloop'],
      token: '[A-Za-z0-9_-]{50,53}',
    },
  ],
};
