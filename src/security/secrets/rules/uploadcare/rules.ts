import type { Vendor } from '../../rule.ts';

/** https://uploadcare.com/docs/security/api-keys/ */
export const uploadcare: Vendor = {
  id: 'uploadcare',
  name: 'Uploadcare',
  docs: 'https://uploadcare.com/docs/security/api-keys/',
  rules: [
    {
      id: 'uploadcare-secret-key',
      description: 'Uploadcare secret or public key',
      near: ['uploadcare', 'upload_care', 'upload-care', 'upload care'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
