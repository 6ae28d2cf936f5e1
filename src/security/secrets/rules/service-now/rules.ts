import type { Vendor } from '../../rule.ts';

/** https://www.servicenow.com/docs/ */
export const serviceNow: Vendor = {
  id: 'service-now',
  name: 'ServiceNow',
  docs: 'https://www.servicenow.com/docs/',
  rules: [
    {
      id: 'service-now-api-key',
      description: 'ServiceNow API key',
      severity: 'critical',
      token: 'now_[A-Za-z0-9_-]{70,100}',
    },
    {
      id: 'service-now-client-secret',
      description: 'ServiceNow client secret or password',
      severity: 'critical',
      near: ['servicenow', 'service_now', 'service-now'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
