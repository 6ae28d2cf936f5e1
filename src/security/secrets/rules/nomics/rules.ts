import type { Vendor } from '../../rule.ts';

/** https://nomics.com/docs */
export const nomics: Vendor = {
  id: 'nomics',
  name: 'Nomics',
  docs: 'https://nomics.com/docs',
  rules: [
    {
      id: 'nomics-api-key',
      description: 'Nomics API key',
      severity: 'low',
      near: ['nomics'],
      token: '[A-Za-z0-9]{40}|m_[a-f0-9]{40}',
    },
  ],
};
