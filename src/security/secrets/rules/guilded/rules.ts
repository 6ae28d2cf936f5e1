import type { Vendor } from '../../rule.ts';

/** https://www.guilded.gg/docs/api */
export const guilded: Vendor = {
  id: 'guilded',
  name: 'Guilded',
  docs: 'https://www.guilded.gg/docs/api',
  rules: [
    {
      id: 'guilded-bot-token',
      description: 'Guilded bot token',
      token: 'gapi_[A-Za-z0-9+/]{80,90}={0,2}',
    },
  ],
};
