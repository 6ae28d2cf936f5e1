import type { Vendor } from '../../rule.ts';

/** https://www.datocms.com/docs */
export const datoCms: Vendor = {
  id: 'dato-cms',
  name: 'DatoCMS',
  docs: 'https://www.datocms.com/docs',
  rules: [
    {
      id: 'dato-cms-api-token',
      description: 'DatoCMS API token',
      near: ['datocms', 'dato_'],
      token: '[a-z0-9]{30}',
    },
  ],
};
