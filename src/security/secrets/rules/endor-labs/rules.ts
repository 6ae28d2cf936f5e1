import type { Vendor } from '../../rule.ts';

/** https://docs.endorlabs.com */
export const endorLabs: Vendor = {
  id: 'endor-labs',
  name: 'Endor Labs',
  docs: 'https://docs.endorlabs.com',
  rules: [
    {
      id: 'endor-labs-api-key',
      description: 'Endor Labs API key',
      token: String.raw`endr\+[A-Za-z0-9]{16}`,
    },
  ],
};
