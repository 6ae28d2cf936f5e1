import type { Vendor } from '../../rule.ts';

/** https://whatcms.org/Documentation */
export const whatCms: Vendor = {
  id: 'what-cms',
  name: 'WhatCMS',
  docs: 'https://whatcms.org/Documentation',
  rules: [
    {
      id: 'what-cms-api-key',
      description: 'WhatCMS API key',
      severity: 'medium',
      near: ['whatcms', 'what_cms', 'what-cms', 'what cms'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
