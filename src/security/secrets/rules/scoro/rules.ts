import type { Vendor } from '../../rule.ts';

/** https://api.scoro.com/ */
export const scoro: Vendor = {
  id: 'scoro',
  name: 'Scoro',
  docs: 'https://api.scoro.com/',
  rules: [
    {
      id: 'scoro-api-key',
      description: 'Scoro API key',
      token: 'ScoroAPI_[a-z0-9]{14}',
    },
  ],
};
