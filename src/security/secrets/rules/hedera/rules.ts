import type { Vendor } from '../../rule.ts';

/** https://docs.hedera.com/ */
export const hedera: Vendor = {
  id: 'hedera',
  name: 'Hedera',
  docs: 'https://docs.hedera.com/',
  rules: [
    {
      id: 'hedera-operator-key',
      description: 'Hedera private key of an operator',
      severity: 'critical',
      near: ['hedera', 'operator_key', 'my_private_key'],
      token: '302e020100300506032b657004220420[a-f0-9]{64}|3030020100300706052b8104000a04220420[a-f0-9]{64}',
    },
  ],
};
