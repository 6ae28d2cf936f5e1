import type { Vendor } from '../../rule.ts';

/** https://docs.speechmatics.com/ */
export const speechmatics: Vendor = {
  id: 'speechmatics',
  name: 'Speechmatics',
  docs: 'https://docs.speechmatics.com/',
  rules: [
    {
      id: 'speechmatics-api-key',
      description: 'Speechmatics API key',
      near: ['speechmatics'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
