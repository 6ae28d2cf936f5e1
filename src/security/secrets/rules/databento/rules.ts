import type { Vendor } from '../../rule.ts';

/** https://databento.com/docs */
export const databento: Vendor = {
  id: 'databento',
  name: 'Databento',
  docs: 'https://databento.com/docs',
  rules: [
    {
      id: 'databento-api-key',
      description: 'Databento API key',
      token: 'db-[A-Za-z0-9]{29}',
    },
  ],
};
