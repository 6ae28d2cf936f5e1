import type { Vendor } from '../../rule.ts';

/** https://www.getoutline.com/developers */
export const outline: Vendor = {
  id: 'outline',
  name: 'Outline',
  docs: 'https://www.getoutline.com/developers',
  rules: [
    {
      id: 'outline-api-key',
      description: 'Outline API key',
      token: 'ol_api_[A-Za-z0-9]{38}',
    },
  ],
};
