import type { Vendor } from '../../rule.ts';

/** https://docs.openpipe.ai/ */
export const openpipe: Vendor = {
  id: 'openpipe',
  name: 'OpenPipe',
  docs: 'https://docs.openpipe.ai/',
  rules: [
    {
      id: 'openpipe-api-key',
      description: 'OpenPipe API key',
      token: 'opk_[a-f0-9]{42,46}',
    },
  ],
};
