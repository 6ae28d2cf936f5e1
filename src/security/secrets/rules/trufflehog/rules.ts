import type { Vendor } from '../../rule.ts';

/** https://docs.trufflesecurity.com/ */
export const trufflehog: Vendor = {
  id: 'trufflehog',
  name: 'TruffleHog Enterprise',
  docs: 'https://docs.trufflesecurity.com/',
  rules: [
    {
      id: 'trufflehog-key',
      description: 'TruffleHog Enterprise key',
      severity: 'medium',
      token: 'thog-key-[a-f0-9]{16}',
    },
    {
      id: 'trufflehog-secret',
      description: 'TruffleHog Enterprise secret',
      token: 'thog-secret-[a-f0-9]{32}',
    },
  ],
};
