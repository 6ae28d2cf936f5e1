import type { Vendor } from '../../rule.ts';

/** https://www.wordware.ai/ */
export const wordware: Vendor = {
  id: 'wordware',
  name: 'Wordware',
  docs: 'https://www.wordware.ai/',
  rules: [
    {
      id: 'wordware-api-key',
      description: 'Wordware API key',
      near: ['wordware'],
      token: 'ww-[A-Za-z0-9]{44,64}',
    },
  ],
};
