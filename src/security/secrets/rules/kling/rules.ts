import type { Vendor } from '../../rule.ts';

/** https://app.klingai.com/global/dev/document-api */
export const kling: Vendor = {
  id: 'kling',
  name: 'Kling AI',
  docs: 'https://app.klingai.com/global/dev/document-api',
  rules: [
    {
      id: 'kling-secret-key',
      description: 'Kling AI access or secret key',
      near: ['kling_', 'klingai', 'kling-', 'kling.ai'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
