import type { Vendor } from '../../rule.ts';

/** https://help.split.io/hc/en-us/articles/360019916211-API-keys */
export const splitio: Vendor = {
  id: 'splitio',
  name: 'Split',
  docs: 'https://help.split.io/hc/en-us/articles/360019916211-API-keys',
  rules: [
    {
      id: 'splitio-admin-key',
      description: 'Split API key',
      near: ['split_io', 'splitio', 'split.io', 'split-io', 'split_api', 'split_sdk', 'split_admin'],
      token: '[A-Za-z0-9]{50,60}',
    },
    {
      id: 'splitio-short-key',
      description: 'Split SDK key',
      severity: 'medium',
      near: ['split_io', 'splitio', 'split.io', 'split_sdk_key', 'split_api_key'],
      token: '[A-Za-z0-9]{36}',
    },
  ],
};
