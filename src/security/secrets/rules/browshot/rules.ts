import type { Vendor } from '../../rule.ts';

/** https://browshot.com/api/documentation */
export const browshot: Vendor = {
  id: 'browshot',
  name: 'Browshot',
  docs: 'https://browshot.com/api/documentation',
  rules: [
    {
      id: 'browshot-api-key',
      description: 'Browshot API key',
      severity: 'medium',
      near: ['browshot'],
      token: '[A-Za-z0-9_-]{28}',
    },
  ],
};
