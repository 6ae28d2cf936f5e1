import type { Vendor } from '../../rule.ts';

/** https://docs.wazirx.com/ */
export const wazirx: Vendor = {
  id: 'wazirx',
  name: 'WazirX',
  docs: 'https://docs.wazirx.com/',
  rules: [
    {
      id: 'wazirx-api-key',
      description: 'WazirX API key',
      severity: 'critical',
      near: ['wazirx'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'wazirx-secret-key',
      description: 'WazirX secret key',
      severity: 'critical',
      near: ['wazirx'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
