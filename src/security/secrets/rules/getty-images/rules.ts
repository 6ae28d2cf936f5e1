import type { Vendor } from '../../rule.ts';

/** https://developers.gettyimages.com */
export const gettyImages: Vendor = {
  id: 'getty-images',
  name: 'Getty Images',
  docs: 'https://developers.gettyimages.com',
  rules: [
    {
      id: 'getty-images-api-key',
      description: 'Getty Images API key',
      severity: 'medium',
      near: ['gettyimages', 'getty_api'],
      token: '[A-Za-z0-9]{24}',
    },
    {
      id: 'getty-images-api-secret',
      description: 'Getty Images API secret',
      near: ['gettyimages', 'getty_'],
      token: '[A-Za-z0-9]{44}',
    },
  ],
};
