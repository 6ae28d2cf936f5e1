import type { Vendor } from '../../rule.ts';

/** https://getsandbox.com */
export const getSandbox: Vendor = {
  id: 'get-sandbox',
  name: 'Sandbox (getsandbox)',
  docs: 'https://getsandbox.com',
  rules: [
    {
      id: 'get-sandbox-api-key',
      description: 'Sandbox (getsandbox) API key',
      severity: 'medium',
      near: ['getsandbox'],
      token: '[A-Za-z0-9_-]{15,30}',
    },
    {
      id: 'get-sandbox-long-api-key',
      description: 'Sandbox (getsandbox) API key',
      severity: 'medium',
      near: ['getsandbox'],
      token: '[a-z0-9-]{40}',
    },
  ],
};
