import type { Vendor } from '../../rule.ts';

/** https://airtable.com/developers/web/api/authentication */
export const airtable: Vendor = {
  id: 'airtable',
  name: 'Airtable',
  docs: 'https://airtable.com/developers/web/api/authentication',
  rules: [
    {
      id: 'airtable-personal-access-token',
      description: 'Airtable personal access token',
      token: String.raw`pat[A-Za-z0-9]{14}\.[a-f0-9]{64}`,
    },
    {
      id: 'airtable-api-key',
      description: 'Airtable API key (retired)',
      near: ['airtable', 'at_api'],
      token: 'key[A-Za-z0-9]{14}',
    },
    {
      id: 'airtable-legacy-api-key',
      description: 'Airtable API key without a prefix',
      severity: 'medium',
      near: ['airtable'],
      token: '[a-z0-9]{17}',
    },
    {
      id: 'airtable-oauth-token',
      description: 'Airtable OAuth token',
      near: ['airtable'],
      token: String.raw`[A-Za-z0-9]{10,20}\.v1\.[A-Za-z0-9_-]{20,200}\.[A-Za-z0-9]{30,70}`,
    },
  ],
};
