import type { Vendor } from '../../rule.ts';

/** https://www.kaggle.com/docs/api */
export const kaggle: Vendor = {
  id: 'kaggle',
  name: 'Kaggle',
  docs: 'https://www.kaggle.com/docs/api',
  rules: [
    {
      id: 'kaggle-api-key',
      description: 'Kaggle API key',
      severity: 'medium',
      near: ['kaggle'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'kaggle-api-token',
      description: 'Kaggle API token',
      token: 'KGAT_[a-f0-9]{32}',
    },
  ],
};
