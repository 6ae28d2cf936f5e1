import type { Vendor } from '../../rule.ts';

/** https://www.campaignmonitor.com/api/ */
export const campaignMonitor: Vendor = {
  id: 'campaign-monitor',
  name: 'Campaign Monitor',
  docs: 'https://www.campaignmonitor.com/api/',
  rules: [
    {
      id: 'campaign-monitor-api-key',
      description: 'Campaign Monitor API key',
      near: ['campaignmonitor', 'campaign_monitor', 'createsend'],
      token: '(?:[a-z0-9]{32}|[A-Za-z0-9+/]{90,200}={0,2})',
    },
  ],
};
