import type { Vendor } from '../../rule.ts';

/** https://xata.io/docs */
export const xata: Vendor = {
  id: 'xata',
  name: 'Xata',
  docs: 'https://xata.io/docs',
  rules: [
    {
      id: 'xata-api-key',
      description: 'Xata API key',
      token: 'xau_[A-Za-z0-9]{30,40}[A-Za-z0-9]{0,4}',
    },
  ],
};
