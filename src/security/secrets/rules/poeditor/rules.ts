import type { Vendor } from '../../rule.ts';

/** https://poeditor.com/docs/api */
export const poeditor: Vendor = {
  id: 'poeditor',
  name: 'POEditor',
  docs: 'https://poeditor.com/docs/api',
  rules: [
    {
      id: 'poeditor-api-token',
      description: 'POEditor API token',
      severity: 'medium',
      near: ['poeditor'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
