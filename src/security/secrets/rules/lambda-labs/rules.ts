import type { Vendor } from '../../rule.ts';

/** https://docs.lambda.ai/ */
export const lambdaLabs: Vendor = {
  id: 'lambda-labs',
  name: 'Lambda',
  docs: 'https://docs.lambda.ai/',
  rules: [
    {
      id: 'lambda-labs-api-key',
      description: 'Lambda Cloud API key',
      token: 'secret_[A-Za-z0-9_-]{1,40}_[a-f0-9]{32}\\.[A-Za-z0-9]{32}',
    },
  ],
};
