import type { Vendor } from '../../rule.ts';

/** https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API */
export const ethplorer: Vendor = {
  id: 'ethplorer',
  name: 'Ethplorer',
  docs: 'https://github.com/EverexIO/Ethplorer/wiki/Ethplorer-API',
  rules: [
    {
      id: 'ethplorer-api-key',
      description: 'Ethplorer API key',
      severity: 'medium',
      near: ['ethplorer'],
      token: '(?:EK-)?[A-Za-z0-9_-]{5}-[A-Za-z0-9_-]{7}-[A-Za-z0-9_-]{5}',
    },
    {
      id: 'ethplorer-plain-api-key',
      description: 'Ethplorer API key without its groups',
      severity: 'medium',
      near: ['ethplorer'],
      token: '[A-Za-z0-9-]{22}',
    },
  ],
};
