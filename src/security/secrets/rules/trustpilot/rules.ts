import type { Vendor } from '../../rule.ts';

/** https://documentation-apidocumentation.trustpilot.com/ */
export const trustpilot: Vendor = {
  id: 'trustpilot',
  name: 'Trustpilot',
  docs: 'https://documentation-apidocumentation.trustpilot.com/',
  rules: [
    {
      id: 'trustpilot-api-key',
      description: 'Trustpilot API key or secret',
      near: ['trustpilot', 'trust_pilot', 'trust-pilot', 'trust pilot'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
