import type { Vendor } from '../../rule.ts';

/** https://docs.devcycle.com */
export const devcycle: Vendor = {
  id: 'devcycle',
  name: 'DevCycle',
  docs: 'https://docs.devcycle.com',
  rules: [
    {
      id: 'devcycle-server-sdk-key',
      description: 'DevCycle server SDK key',
      token: 'dvc_server_[A-Za-z0-9_-]{36,80}',
    },
    {
      id: 'devcycle-client-sdk-key',
      description: 'DevCycle client SDK key',
      severity: 'low',
      token: 'dvc_(?:client|mobile)_[A-Za-z0-9_-]{36,80}',
    },
  ],
};
