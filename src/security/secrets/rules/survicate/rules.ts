import type { Vendor } from '../../rule.ts';

/** https://developers.survicate.com/ */
export const survicate: Vendor = {
  id: 'survicate',
  name: 'Survicate',
  docs: 'https://developers.survicate.com/',
  rules: [
    {
      id: 'survicate-api-key',
      description: 'Survicate API key',
      near: ['survicate'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
