import type { Vendor } from '../../rule.ts';

/** https://docs.cursor.com */
export const cursor: Vendor = {
  id: 'cursor',
  name: 'Cursor',
  docs: 'https://docs.cursor.com',
  rules: [
    {
      id: 'cursor-api-key',
      description: 'Cursor API key',
      token: '(?:key|crsr)_[a-f0-9]{64}',
    },
  ],
};
