import type { Vendor } from '../../rule.ts';

/** https://docs.vellum.ai/ */
export const vellum: Vendor = {
  id: 'vellum',
  name: 'Vellum',
  docs: 'https://docs.vellum.ai/',
  rules: [
    {
      id: 'vellum-api-key',
      description: 'Vellum API key',
      near: ['vellum'],
      token: '[A-Za-z0-9]{8}\\.[A-Za-z0-9]{32}',
    },
  ],
};
