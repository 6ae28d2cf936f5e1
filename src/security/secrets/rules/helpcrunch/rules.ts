import type { Vendor } from '../../rule.ts';

/** https://docs.helpcrunch.com/ */
export const helpcrunch: Vendor = {
  id: 'helpcrunch',
  name: 'HelpCrunch',
  docs: 'https://docs.helpcrunch.com/',
  rules: [
    {
      id: 'helpcrunch-api-key',
      description: 'HelpCrunch API key',
      severity: 'medium',
      near: ['helpcrunch'],
      token: '[A-Za-z0-9+/=-]{328}',
    },
  ],
};
