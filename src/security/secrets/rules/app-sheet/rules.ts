import type { Vendor } from '../../rule.ts';

/** https://support.google.com/appsheet */
export const appSheet: Vendor = {
  id: 'app-sheet',
  name: 'AppSheet',
  docs: 'https://support.google.com/appsheet',
  rules: [
    {
      id: 'app-sheet-access-key',
      description: 'AppSheet access key',
      token:
        'V2-[A-Za-z0-9]{5}-[A-Za-z0-9]{5}-[A-Za-z0-9]{5}-[A-Za-z0-9]{5}-[A-Za-z0-9]{5}-[A-Za-z0-9]{5}-[A-Za-z0-9]{5}-[A-Za-z0-9]{5}',
    },
  ],
};
