import type { Vendor } from '../../rule.ts';

/** https://www.blockchain.com/api */
export const blockchainCom: Vendor = {
  id: 'blockchain-com',
  name: 'Blockchain.com',
  docs: 'https://www.blockchain.com/api',
  rules: [
    {
      id: 'blockchain-com-api-key',
      description: 'Blockchain.com API key',
      severity: 'medium',
      near: ['blockchain_api', 'blockchain.info', 'blockchain.com', 'blockchaininfo'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
