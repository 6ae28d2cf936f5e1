import type { Vendor } from '../../rule.ts';

/** https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/ */
export const newRelic: Vendor = {
  id: 'new-relic',
  name: 'New Relic',
  docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  rules: [
    {
      id: 'new-relic-user-key',
      description: 'New Relic user API key',
      token: 'NRAK-[A-Za-z0-9]{27}',
    },
    {
      id: 'new-relic-insert-key',
      description: 'New Relic Insights insert key',
      severity: 'medium',
      token: 'NRII-[A-Za-z0-9_-]{32}',
    },
    {
      id: 'new-relic-query-key',
      description: 'New Relic Insights query key',
      severity: 'medium',
      token: 'NRIQ-[A-Za-z0-9_-]{32}',
    },
    {
      id: 'new-relic-rest-key',
      description: 'New Relic REST API key',
      token: 'NRRA-[a-f0-9]{42}',
    },
    {
      id: 'new-relic-admin-key',
      description: 'New Relic admin API key',
      severity: 'critical',
      token: 'NRAA-[a-f0-9]{27}',
    },
    {
      id: 'new-relic-synthetics-key',
      description: 'New Relic private location key',
      token: 'NRSP-[a-z]{2}[0-9]{2}[a-f0-9]{32}',
    },
    {
      id: 'new-relic-browser-key',
      description: 'New Relic browser API key',
      severity: 'low',
      token: 'NRJS-[a-f0-9]{19}',
    },
    {
      id: 'new-relic-licence-key',
      description: 'New Relic licence key',
      severity: 'medium',
      token: '(?:[a-f0-9]{36}|eu01xx[a-f0-9]{30})NRAL',
    },
    {
      id: 'new-relic-user-id',
      description: 'New Relic ID of a user API key',
      severity: 'medium',
      near: ['newrelic', 'new-relic', 'new_relic'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'new-relic-legacy-licence-key',
      description: 'New Relic licence key of the older form',
      severity: 'medium',
      near: ['newrelic', 'new-relic', 'new_relic'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
