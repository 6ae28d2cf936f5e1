import type { Vendor } from '../../rule.ts';

/** https://developers.zenodo.org/ */
export const zenodo: Vendor = {
  id: 'zenodo',
  name: 'Zenodo',
  docs: 'https://developers.zenodo.org/',
  rules: [
    {
      id: 'zenodo-access-token',
      description: 'Zenodo access token',
      near: ['zenodo'],
      token: '[A-Za-z0-9]{60}',
    },
  ],
};
