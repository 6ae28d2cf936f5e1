import type { Vendor } from '../../rule.ts';

/** https://generated.photos/api */
export const generatedPhotos: Vendor = {
  id: 'generated-photos',
  name: 'Generated Photos',
  docs: 'https://generated.photos/api',
  rules: [
    {
      id: 'generated-photos-api-key',
      description: 'Generated Photos API key',
      severity: 'medium',
      near: ['generated.photos', 'generated_photos', 'generatedphotos'],
      token: '[A-Za-z0-9_-]{22}',
    },
  ],
};
