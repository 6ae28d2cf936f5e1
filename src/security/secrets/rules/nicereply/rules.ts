import type { Vendor } from '../../rule.ts';

/** https://www.nicereply.com/docs */
export const nicereply: Vendor = {
  id: 'nicereply',
  name: 'Nicereply',
  docs: 'https://www.nicereply.com/docs',
  rules: [
    {
      id: 'nicereply-api-key',
      description: 'Nicereply API key',
      severity: 'medium',
      near: ['nicereply'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
