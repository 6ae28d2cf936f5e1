import type { Vendor } from '../../rule.ts';

/** https://developers.hubspot.com/docs/api/private-apps */
export const hubspot: Vendor = {
  id: 'hubspot',
  name: 'HubSpot',
  docs: 'https://developers.hubspot.com/docs/api/private-apps',
  rules: [
    {
      id: 'hubspot-private-app-token',
      description: 'HubSpot private app access token',
      severity: 'critical',
      token: 'pat-(?:na|eu|ap)[1-9]-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      caseless: true,
    },
    {
      id: 'hubspot-api-key',
      description: 'HubSpot API key, client secret or developer key',
      near: ['hubspot', 'hapikey', 'hubapi'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
      caseless: true,
    },
    {
      id: 'hubspot-developer-key',
      description: 'HubSpot personal or developer access key',
      near: ['hubspot'],
      token: '(?:na|eu|ap)[12]-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
