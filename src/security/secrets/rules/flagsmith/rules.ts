import type { Vendor } from '../../rule.ts';

/** https://docs.flagsmith.com */
export const flagsmith: Vendor = {
  id: 'flagsmith',
  name: 'Flagsmith',
  docs: 'https://docs.flagsmith.com',
  rules: [
    {
      id: 'flagsmith-server-key',
      description: 'Flagsmith server-side environment key',
      token: String.raw`(?:ser\.)[A-Za-z0-9]{22}`,
    },
    {
      id: 'flagsmith-api-token',
      description: 'Flagsmith API token',
      near: ['flagsmith'],
      token: '[a-z0-9]{40}',
    },
    {
      id: 'flagsmith-organisation-key',
      description: 'Flagsmith organisation API key',
      near: ['flagsmith'],
      token: String.raw`[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}`,
    },
  ],
};
