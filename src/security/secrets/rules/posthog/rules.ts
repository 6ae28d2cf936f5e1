import type { Vendor } from '../../rule.ts';

/** https://posthog.com/docs/api */
export const posthog: Vendor = {
  id: 'posthog',
  name: 'PostHog',
  docs: 'https://posthog.com/docs/api',
  rules: [
    {
      id: 'posthog-personal-api-key',
      description: 'PostHog personal or feature flags API key',
      token: '(?:phx|phs)_[A-Za-z0-9_-]{40,56}',
    },
    {
      id: 'posthog-project-api-key',
      description: 'PostHog project API key',
      severity: 'low',
      token: 'phc_[A-Za-z0-9_-]{40,52}',
    },
  ],
};
