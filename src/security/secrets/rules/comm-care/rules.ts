import type { Vendor } from '../../rule.ts';

/** https://commcare-hq.readthedocs.io */
export const commCare: Vendor = {
  id: 'comm-care',
  name: 'CommCare',
  docs: 'https://commcare-hq.readthedocs.io',
  rules: [
    {
      id: 'comm-care-api-key',
      description: 'CommCare API key',
      severity: 'medium',
      near: ['commcare'],
      token: '[a-z0-9]{40}',
    },
  ],
};
