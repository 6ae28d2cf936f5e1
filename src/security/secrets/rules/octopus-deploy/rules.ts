import type { Vendor } from '../../rule.ts';

/** https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key */
export const octopusDeploy: Vendor = {
  id: 'octopus-deploy',
  name: 'Octopus Deploy',
  docs: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  rules: [
    {
      id: 'octopus-deploy-api-key',
      description: 'Octopus Deploy API key',
      severity: 'critical',
      token: 'API-[A-Z0-9]{25,32}',
    },
  ],
};
