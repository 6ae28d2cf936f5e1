import type { Vendor } from '../../rule.ts';

/** https://docs.datadoghq.com/account_management/api-app-keys/ */
export const datadog: Vendor = {
  id: 'datadog',
  name: 'Datadog',
  docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  rules: [
    {
      id: 'datadog-api-key',
      description: 'Datadog API key',
      near: ['datadog', 'dd_api', 'ddapi', 'dd-api', 'dd_key', 'dd_secret', 'dd_client'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'datadog-app-key',
      description: 'Datadog application key',
      near: ['datadog', 'dd_app', 'ddapp', 'dd-app', 'dd-application', 'dd_secret', 'dd_key'],
      token: '[A-Za-z0-9]{40}',
    },
    {
      id: 'datadog-client-token',
      description: 'Datadog client token',
      severity: 'medium',
      near: ['datadog', 'clienttoken', 'client_token', 'dd_client', 'dd_rum'],
      token: 'pub[a-z0-9]{32}',
    },
    {
      id: 'datadog-rum-token',
      description: 'Datadog RUM application token',
      token: 'dd(?:ap|pat|app)_[A-Za-z0-9]{34,40}',
    },
  ],
};
