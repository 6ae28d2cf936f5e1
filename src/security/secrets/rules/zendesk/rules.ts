import type { Vendor } from '../../rule.ts';

/** https://support.zendesk.com/hc/en-us/articles/4408889192858 */
export const zendesk: Vendor = {
  id: 'zendesk',
  name: 'Zendesk',
  docs: 'https://support.zendesk.com/hc/en-us/articles/4408889192858',
  rules: [
    {
      id: 'zendesk-api-token',
      description: 'Zendesk API token',
      near: ['zendesk'],
      token: '[A-Za-z0-9]{40}',
    },
    {
      id: 'zendesk-wide-token',
      description: 'Zendesk API token or secret',
      near: ['zendesk_api', 'zendesk_token', 'zendesk_secret', 'zendesk-api', 'zendesk-token'],
      token: '[A-Za-z0-9_-]{40}',
    },
    {
      id: 'zendesk-oauth-token',
      description: 'Zendesk OAuth token',
      near: ['zendesk'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
