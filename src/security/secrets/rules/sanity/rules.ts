import type { Vendor } from '../../rule.ts';

/** https://www.sanity.io/docs/http-auth */
export const sanity: Vendor = {
  id: 'sanity',
  name: 'Sanity',
  docs: 'https://www.sanity.io/docs/http-auth',
  rules: [
    {
      id: 'sanity-token',
      description: 'Sanity token',
      near: ['sanity'],
      token: 'sk[A-Za-z0-9]{79}',
    },
    {
      id: 'sanity-long-token',
      description: 'Sanity token (long)',
      near: ['sanity'],
      token: 'sk[A-Za-z0-9]{178}',
    },
  ],
};
