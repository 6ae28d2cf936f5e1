import type { Vendor } from '../../rule.ts';

/** https://clear.ml/docs */
export const clearml: Vendor = {
  id: 'clearml',
  name: 'ClearML',
  docs: 'https://clear.ml/docs',
  rules: [
    {
      id: 'clearml-secret-key',
      description: 'ClearML secret key',
      near: ['clearml', 'trains_api'],
      token: '[A-Za-z0-9]{45,60}',
    },
  ],
};
