import type { Vendor } from '../../rule.ts';

/** https://docs.fal.ai */
export const fal: Vendor = {
  id: 'fal',
  name: 'fal',
  docs: 'https://docs.fal.ai',
  rules: [
    {
      id: 'fal-api-key',
      description: 'fal API key',
      near: ['fal_', 'fal.', 'fal-', 'falai', 'fal/'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}:[a-z0-9]{32}',
    },
  ],
};
