import type { Vendor } from '../../rule.ts';

/** https://cloudinary.com/documentation/cloudinary_credentials_tutorial */
export const cloudinary: Vendor = {
  id: 'cloudinary',
  name: 'Cloudinary',
  docs: 'https://cloudinary.com/documentation/cloudinary_credentials_tutorial',
  rules: [
    {
      id: 'cloudinary-url',
      description: 'Cloudinary API secret in CLOUDINARY_URL',
      severity: 'critical',
      token: 'cloudinary://[0-9]{12,18}:([A-Za-z0-9_-]{20,32})@',
    },
    {
      id: 'cloudinary-api-secret',
      description: 'Cloudinary API secret',
      near: ['cloudinary'],
      token: '[A-Za-z0-9_-]{27}',
    },
    {
      id: 'cloudinary-api-key',
      description: 'Cloudinary API key',
      severity: 'low',
      near: ['cloudinary_api_key', 'cloudinary_key', 'cloudinaryapikey', 'cloudinary.api_key'],
      token: '[0-9]{15}',
      entropy: 2,
    },
  ],
};
