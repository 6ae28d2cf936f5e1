import type { Vendor } from '../../rule.ts';

/** https://h.readthedocs.io/en/latest/api/authorization/ */
export const hypothesis: Vendor = {
  id: 'hypothesis',
  name: 'Hypothesis',
  docs: 'https://h.readthedocs.io/en/latest/api/authorization/',
  rules: [
    {
      id: 'hypothesis-api-token',
      description: 'Hypothesis API token',
      severity: 'medium',
      token: '6879-[A-Za-z0-9_-]{43}',
    },
  ],
};
