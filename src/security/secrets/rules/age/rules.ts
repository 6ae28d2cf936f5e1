import type { Vendor } from '../../rule.ts';

/** https://github.com/C2SP/C2SP/blob/main/age.md */
export const age: Vendor = {
  id: 'age',
  name: 'age',
  docs: 'https://github.com/C2SP/C2SP/blob/main/age.md',
  rules: [
    {
      id: 'age-secret-key',
      description: 'age secret key',
      severity: 'critical',
      token: 'AGE-SECRET-KEY-1[A-Z0-9]{58}',
    },
    {
      id: 'age-post-quantum-secret-key',
      description: 'age secret key for post-quantum recipients',
      severity: 'critical',
      token: 'AGE-SECRET-KEY-PQ-1[A-Z0-9]{58}',
    },
  ],
};
