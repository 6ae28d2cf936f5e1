import type { Vendor } from '../../rule.ts';

/** https://developers.activecampaign.com/reference/authentication */
export const activeCampaign: Vendor = {
  id: 'active-campaign',
  name: 'ActiveCampaign',
  docs: 'https://developers.activecampaign.com/reference/authentication',
  rules: [
    {
      id: 'active-campaign-api-key',
      description: 'ActiveCampaign API key',
      near: ['activecampaign', 'active_campaign', 'api-us1.com'],
      token: '[a-z0-9]{72}',
    },
  ],
};
