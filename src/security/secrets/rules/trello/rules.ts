import type { Vendor } from '../../rule.ts';

/** https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/ */
export const trello: Vendor = {
  id: 'trello',
  name: 'Trello',
  docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  rules: [
    {
      id: 'trello-token',
      description: 'Trello token',
      token: 'ATTA[a-f0-9]{64}[A-F0-9]{8}',
    },
    {
      id: 'trello-api-key',
      description: 'Trello API key',
      severity: 'medium',
      near: ['trello'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'trello-legacy-token',
      description: 'Trello token or secret (legacy)',
      near: ['trello'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'trello-url-credentials',
      description: 'Trello key and token in a URL',
      token: 'trello\\.com/[A-Za-z0-9/_-]{1,120}\\?key=[a-f0-9]{32}&token=([A-Za-z0-9]{64,76})',
    },
  ],
};
