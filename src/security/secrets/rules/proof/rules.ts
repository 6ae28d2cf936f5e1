import type { Vendor } from '../../rule.ts';

/** https://dev.proof.com/docs */
export const proof: Vendor = {
  id: 'proof',
  name: 'Proof',
  docs: 'https://dev.proof.com/docs',
  rules: [
    {
      id: 'proof-api-key',
      description: 'Proof API key',
      severity: 'critical',
      token: 'prf_(?:live|prod)_[A-Za-z0-9]{24,64}',
    },
  ],
};
