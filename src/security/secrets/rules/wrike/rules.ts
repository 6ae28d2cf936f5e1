import type { Vendor } from '../../rule.ts';

/** https://developers.wrike.com/oauth-20-authorization/ */
export const wrike: Vendor = {
  id: 'wrike',
  name: 'Wrike',
  docs: 'https://developers.wrike.com/oauth-20-authorization/',
  rules: [
    {
      id: 'wrike-access-token',
      description: 'Wrike permanent access token',
      near: ['wrike'],
      token: 'ey[A-Za-z0-9_-]{50,200}\\.[A-Za-z0-9_-]{50,400}\\.[A-Za-z0-9_-]{80,400}',
    },
    {
      id: 'wrike-dotted-token',
      description: 'Wrike access token',
      near: ['wrike'],
      token: 'ey[A-Za-z0-9._-]{333}',
    },
  ],
};
