import type { Vendor } from '../../rule.ts';

/** https://devcenter.bitrise.io */
export const bitrise: Vendor = {
  id: 'bitrise',
  name: 'Bitrise',
  docs: 'https://devcenter.bitrise.io',
  rules: [
    {
      id: 'bitrise-personal-access-token',
      description: 'Bitrise personal access token',
      token: 'bitpat_[A-Za-z0-9]{40,90}',
    },
    {
      id: 'bitrise-access-token',
      description: 'Bitrise access token',
      near: ['bitrise'],
      token: '[A-Za-z0-9_-]{86}',
    },
  ],
};
