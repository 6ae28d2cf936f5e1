import type { Vendor } from '../../rule.ts';

/** https://developer.flutterwave.com */
export const flutterwave: Vendor = {
  id: 'flutterwave',
  name: 'Flutterwave',
  docs: 'https://developer.flutterwave.com',
  rules: [
    {
      id: 'flutterwave-secret-key',
      description: 'Flutterwave secret key',
      severity: 'critical',
      token: 'FLWSECK(?:_TEST)?-[A-Za-z0-9]{32,40}-X',
    },
    {
      id: 'flutterwave-encryption-key',
      description: 'Flutterwave encryption key',
      token: 'FLWSECK_TEST-?[A-Za-z0-9]{12}',
    },
    {
      id: 'flutterwave-live-encryption-key',
      description: 'Flutterwave encryption key, live',
      token: 'FLWSECK-?[A-Za-z0-9]{12}',
    },
    {
      id: 'flutterwave-public-key',
      description: 'Flutterwave public key',
      severity: 'low',
      token: 'FLWPUBK(?:_TEST)?-[A-Za-z0-9]{32,40}-X',
    },
  ],
};
