import type { Vendor } from '../../rule.ts';

/** https://www.vultr.com/api/#section/Authentication */
export const vultr: Vendor = {
  id: 'vultr',
  name: 'Vultr',
  docs: 'https://www.vultr.com/api/#section/Authentication',
  rules: [
    {
      id: 'vultr-api-key',
      description: 'Vultr API key',
      severity: 'critical',
      near: ['vultr'],
      token: '[A-Za-z0-9]{36}',
    },
    {
      id: 'vultr-s3-secret',
      description: 'Vultr object storage secret',
      severity: 'critical',
      near: ['vultr'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
