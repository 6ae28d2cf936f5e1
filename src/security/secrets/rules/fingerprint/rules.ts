import type { Vendor } from '../../rule.ts';

/** https://dev.fingerprint.com */
export const fingerprint: Vendor = {
  id: 'fingerprint',
  name: 'Fingerprint',
  docs: 'https://dev.fingerprint.com',
  rules: [
    {
      id: 'fingerprint-secret-key',
      description: 'Fingerprint secret key',
      near: ['fingerprint_secret', 'fingerprint_api', 'fpjs_secret', 'fingerprintjs', 'fpjs_'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
