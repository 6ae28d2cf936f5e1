import type { Vendor } from '../../rule.ts';

/** https://www.braintrust.dev/docs */
export const braintrust: Vendor = {
  id: 'braintrust',
  name: 'Braintrust',
  docs: 'https://www.braintrust.dev/docs',
  rules: [
    {
      id: 'braintrust-api-key',
      description: 'Braintrust API key',
      near: ['braintrust'],
      token: 'sk-[A-Za-z0-9]{48}',
    },
    {
      id: 'braintrust-service-token',
      description: 'Braintrust service token',
      token: 'bt-st-[A-Za-z0-9]{40,60}',
    },
  ],
};
