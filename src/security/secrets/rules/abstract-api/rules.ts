import type { Vendor } from '../../rule.ts';

/** https://docs.abstractapi.com */
export const abstractApi: Vendor = {
  id: 'abstract-api',
  name: 'Abstract API',
  docs: 'https://docs.abstractapi.com',
  rules: [
    {
      id: 'abstract-api-api-key',
      description: 'Abstract API API key',
      severity: 'medium',
      near: ['abstractapi', 'abstract_api', 'abstract-api'],
      token: '[a-z0-9]{32}',
    },
  ],
};
