import type { Vendor } from '../../rule.ts';

/** https://docs.skyflow.com/ */
export const skyflow: Vendor = {
  id: 'skyflow',
  name: 'Skyflow',
  docs: 'https://docs.skyflow.com/',
  rules: [
    {
      id: 'skyflow-api-key',
      description: 'Skyflow API key',
      severity: 'critical',
      token: 'sky-[a-z0-9]{5}-[a-f0-9]{32}',
    },
  ],
};
