import type { Vendor } from '../../rule.ts';

/** https://aviationstack.com/documentation */
export const aviationStack: Vendor = {
  id: 'aviation-stack',
  name: 'aviationstack',
  docs: 'https://aviationstack.com/documentation',
  rules: [
    {
      id: 'aviation-stack-access-key',
      description: 'aviationstack access key',
      severity: 'medium',
      near: ['aviationstack', 'aviation_stack', 'aviation-stack'],
      token: '[a-z0-9]{32}',
    },
  ],
};
