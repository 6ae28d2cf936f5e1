import type { Vendor } from '../../rule.ts';

/** https://app.scalyr.com/help/api-keys */
export const scalyr: Vendor = {
  id: 'scalyr',
  name: 'Scalyr (DataSet)',
  docs: 'https://app.scalyr.com/help/api-keys',
  rules: [
    {
      id: 'scalyr-api-key',
      description: 'Scalyr (DataSet) API key',
      near: ['scalyr', 'dataset'],
      token: '0[A-Za-z0-9_./]{43,44}-',
    },
  ],
};
