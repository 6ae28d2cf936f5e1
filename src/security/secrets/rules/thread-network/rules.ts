import type { Vendor } from '../../rule.ts';

/** https://openthread.io/guides/border-router/external-commissioning */
export const threadNetwork: Vendor = {
  id: 'thread-network',
  name: 'Thread Networks',
  docs: 'https://openthread.io/guides/border-router/external-commissioning',
  rules: [
    {
      id: 'thread-network-network-key',
      description: 'Thread network key',
      severity: 'medium',
      near: ['thread_network_key', 'thread-network-key', 'threadnetworkkey', 'ot_networkkey', 'network_key'],
      loose: true,
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
