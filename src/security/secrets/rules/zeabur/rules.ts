import type { Vendor } from '../../rule.ts';

/** https://zeabur.com/docs/en-US/developer/public-api */
export const zeabur: Vendor = {
  id: 'zeabur',
  name: 'Zeabur',
  docs: 'https://zeabur.com/docs/en-US/developer/public-api',
  rules: [
    {
      id: 'zeabur-api-key',
      description: 'Zeabur API key',
      near: ['zeabur'],
      token: 'sk-[a-z0-9]{29}',
    },
  ],
};
