import type { Vendor } from '../../rule.ts';

/** https://support.crowdin.com */
export const crowdin: Vendor = {
  id: 'crowdin',
  name: 'Crowdin',
  docs: 'https://support.crowdin.com',
  rules: [
    {
      id: 'crowdin-personal-token',
      description: 'Crowdin personal access token',
      near: ['crowdin'],
      token: '[A-Za-z0-9]{80,90}',
    },
    {
      id: 'crowdin-hex-token',
      description: 'Crowdin project or account key',
      near: ['crowdin'],
      token: '[a-z0-9]{32}',
    },
  ],
};
