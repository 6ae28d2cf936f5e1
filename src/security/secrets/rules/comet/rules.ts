import type { Vendor } from '../../rule.ts';

/** https://www.comet.com/docs */
export const comet: Vendor = {
  id: 'comet',
  name: 'Comet',
  docs: 'https://www.comet.com/docs',
  rules: [
    {
      id: 'comet-api-key',
      description: 'Comet API key',
      near: ['comet_', 'comet.', 'comet-', 'comet_ml', 'opik'],
      token: '[A-Za-z0-9]{25}',
    },
  ],
};
