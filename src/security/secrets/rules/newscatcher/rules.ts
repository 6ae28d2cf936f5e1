import type { Vendor } from '../../rule.ts';

/** https://docs.newscatcherapi.com/ */
export const newscatcher: Vendor = {
  id: 'newscatcher',
  name: 'NewsCatcher',
  docs: 'https://docs.newscatcherapi.com/',
  rules: [
    {
      id: 'newscatcher-api-key',
      description: 'NewsCatcher API key',
      severity: 'low',
      near: ['newscatcher'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
