import type { Vendor } from '../../rule.ts';

/** https://docs.helicone.ai/ */
export const helicone: Vendor = {
  id: 'helicone',
  name: 'Helicone',
  docs: 'https://docs.helicone.ai/',
  rules: [
    {
      id: 'helicone-api-key',
      description: 'Helicone API key',
      token: 'sk-helicone-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}',
    },
  ],
};
