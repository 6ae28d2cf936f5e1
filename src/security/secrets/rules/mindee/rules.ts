import type { Vendor } from '../../rule.ts';

/** https://developers.mindee.com/ */
export const mindee: Vendor = {
  id: 'mindee',
  name: 'Mindee',
  docs: 'https://developers.mindee.com/',
  rules: [
    {
      id: 'mindee-api-key',
      description: 'Mindee API key',
      severity: 'medium',
      near: ['mindee'],
      token: '[A-Za-z0-9]{32}|md_[A-Za-z0-9_-]{32,48}',
    },
  ],
};
