import type { Vendor } from '../../rule.ts';

/** https://developers.strava.com/docs/authentication/ */
export const strava: Vendor = {
  id: 'strava',
  name: 'Strava',
  docs: 'https://developers.strava.com/docs/authentication/',
  rules: [
    {
      id: 'strava-token',
      description: 'Strava client secret, access or refresh token',
      near: ['strava'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
