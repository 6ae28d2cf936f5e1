import type { Vendor } from '../../rule.ts';

/** https://developers.clustdoc.com */
export const clustdoc: Vendor = {
  id: 'clustdoc',
  name: 'Clustdoc',
  docs: 'https://developers.clustdoc.com',
  rules: [
    {
      id: 'clustdoc-api-key',
      description: 'Clustdoc API key',
      severity: 'medium',
      near: ['clustdoc'],
      token: '[A-Za-z0-9]{60}',
    },
  ],
};
