import type { Vendor } from '../../rule.ts';

/** https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication */
export const smartsheet: Vendor = {
  id: 'smartsheet',
  name: 'Smartsheet',
  docs: 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication',
  rules: [
    {
      id: 'smartsheet-access-token',
      description: 'Smartsheet access token',
      near: ['smartsheet', 'smart_sheet', 'smart-sheet', 'smart sheet'],
      token: '[A-Za-z0-9]{37}',
    },
    {
      id: 'smartsheet-legacy-token',
      description: 'Smartsheet access token (legacy)',
      near: ['smartsheet', 'smart_sheet', 'smart-sheet', 'smart sheet'],
      token: '[A-Za-z0-9]{26}',
    },
  ],
};
