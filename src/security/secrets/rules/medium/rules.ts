import type { Vendor } from '../../rule.ts';

/** https://github.com/Medium/medium-api-docs */
export const medium: Vendor = {
  id: 'medium',
  name: 'Medium',
  docs: 'https://github.com/Medium/medium-api-docs',
  rules: [
    {
      id: 'medium-integration-token',
      description: 'Medium integration token',
      severity: 'medium',
      near: [
        'medium_',
        'mediumtoken',
        'mediumapi',
        'medium.com',
        'medium-token',
        'medium-api',
        'medium integration',
        'medium token',
        'medium api',
      ],
      token: '[a-f0-9]{64,65}',
    },
  ],
};
