import type { Vendor } from '../../rule.ts';

/** https://v0.app/docs/api */
export const v0: Vendor = {
  id: 'v0',
  name: 'v0',
  docs: 'https://v0.app/docs/api',
  rules: [
    {
      id: 'v0-api-key',
      description: 'v0 API key',
      token: 'v1:[A-Za-z0-9]{24}:[A-Za-z0-9]{24}',
    },
  ],
};
