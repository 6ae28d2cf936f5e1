import type { Vendor } from '../../rule.ts';

/** https://www.blockcypher.com/dev/ */
export const blockCypher: Vendor = {
  id: 'block-cypher',
  name: 'BlockCypher',
  docs: 'https://www.blockcypher.com/dev/',
  rules: [
    {
      id: 'block-cypher-token',
      description: 'BlockCypher token',
      severity: 'medium',
      near: ['blockcypher'],
      token: '[a-z0-9]{32}',
    },
  ],
};
