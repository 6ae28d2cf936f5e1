import type { Vendor } from '../../rule.ts';

/** https://www.daytona.io/docs */
export const daytona: Vendor = {
  id: 'daytona',
  name: 'Daytona',
  docs: 'https://www.daytona.io/docs',
  rules: [
    {
      id: 'daytona-api-key',
      description: 'Daytona API key',
      token: 'dtn_[a-f0-9]{64}',
    },
  ],
};
