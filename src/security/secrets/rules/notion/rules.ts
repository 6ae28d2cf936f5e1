import type { Vendor } from '../../rule.ts';

/** https://developers.notion.com/docs/authorization */
export const notion: Vendor = {
  id: 'notion',
  name: 'Notion',
  docs: 'https://developers.notion.com/docs/authorization',
  rules: [
    {
      id: 'notion-integration-token',
      description: 'Notion integration token',
      token: 'ntn_[0-9]{11}[A-Za-z0-9]{35}',
    },
    {
      id: 'notion-legacy-integration-token',
      description: 'Notion integration token of the older form',
      token: 'secret_[A-Za-z0-9]{43}',
    },
    {
      id: 'notion-session',
      description: 'Notion session cookie',
      near: ['notion', 'token_v2'],
      token: 'v02:user_token_or_cookies:[A-Za-z0-9_-]{40,200}|v0[23]%3A[A-Za-z0-9_%-]{60,400}|[A-Za-z0-9]{160}',
    },
  ],
};
