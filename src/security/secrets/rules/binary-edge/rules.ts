import type { Vendor } from '../../rule.ts';

/** https://docs.binaryedge.io */
export const binaryEdge: Vendor = {
  id: 'binary-edge',
  name: 'BinaryEdge',
  docs: 'https://docs.binaryedge.io',
  rules: [
    {
      id: 'binary-edge-api-key',
      description: 'BinaryEdge API key',
      severity: 'medium',
      near: ['binaryedge'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
