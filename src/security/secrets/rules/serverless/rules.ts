import type { Vendor } from '../../rule.ts';

/** https://www.serverless.com/framework/docs/guides/access-keys */
export const serverless: Vendor = {
  id: 'serverless',
  name: 'Serverless Framework',
  docs: 'https://www.serverless.com/framework/docs/guides/access-keys',
  rules: [
    {
      id: 'serverless-access-key',
      description: 'Serverless Framework access key',
      near: ['serverless'],
      token: 'AK[A-Za-z0-9]{40,44}',
    },
  ],
};
