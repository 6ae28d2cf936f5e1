import type { Vendor } from '../../rule.ts';

/** https://grafana.com/docs/grafana/latest/administration/service-accounts/ */
export const grafana: Vendor = {
  id: 'grafana',
  name: 'Grafana',
  docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  rules: [
    {
      id: 'grafana-service-account-token',
      description: 'Grafana service account token',
      severity: 'critical',
      token: 'glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}',
    },
    {
      id: 'grafana-cloud-token',
      description: 'Grafana Cloud access policy token',
      severity: 'critical',
      token: 'glc_[A-Za-z0-9+/]{20,400}={0,3}',
    },
    {
      id: 'grafana-api-key',
      description: 'Grafana API key',
      severity: 'critical',
      token: 'eyJrIjoi[A-Za-z0-9+/]{60,400}={0,3}',
    },
  ],
};
