import type { Vendor } from '../../rule.ts';

/** https://www.flowlu.com/api/ */
export const flowlu: Vendor = {
  id: 'flowlu',
  name: 'Flowlu',
  docs: 'https://www.flowlu.com/api/',
  rules: [
    {
      id: 'flowlu-api-key',
      description: 'Flowlu API key',
      severity: 'medium',
      near: ['flowlu', 'flowflu'],
      token: '[A-Za-z0-9]{51}',
    },
  ],
};
