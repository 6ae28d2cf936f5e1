import type { Vendor } from '../../rule.ts';

/** https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector */
export const splunk: Vendor = {
  id: 'splunk',
  name: 'Splunk',
  docs: 'https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
  rules: [
    {
      id: 'splunk-hec-token',
      description: 'Splunk HTTP Event Collector token',
      near: ['splunk', 'hec_token', 'hec-token', 'hectoken'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
    {
      id: 'splunk-observability-token',
      description: 'Splunk Observability token',
      near: ['splunk'],
      token: '[A-Za-z0-9]{22}',
      entropy: 3.6,
    },
    {
      id: 'splunk-session-key',
      description: 'Splunk session token',
      near: ['splunk_session', 'splunk_auth', 'splunkd_'],
      token: '[A-Za-z0-9_-]{80,200}',
    },
  ],
};
