import type { Vendor } from '../../rule.ts';

/** https://developers.pandascore.co/docs/authentication */
export const pandascore: Vendor = {
  id: 'pandascore',
  name: 'PandaScore',
  docs: 'https://developers.pandascore.co/docs/authentication',
  rules: [
    {
      id: 'pandascore-access-token',
      description: 'PandaScore access token',
      severity: 'low',
      near: ['pandascore'],
      token: '[A-Za-z0-9_-]{51}',
    },
  ],
};
