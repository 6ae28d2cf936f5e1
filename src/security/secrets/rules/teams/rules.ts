import type { Vendor } from '../../rule.ts';

/** https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook */
export const teams: Vendor = {
  id: 'teams',
  name: 'Microsoft Teams',
  docs: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  rules: [
    {
      id: 'teams-webhook',
      description: 'Microsoft Teams incoming webhook',
      severity: 'medium',
      token:
        '[a-z0-9-]{1,60}\\.webhook\\.office\\.com/webhookb2/[a-f0-9-]{36}@[a-f0-9-]{36}/(?:IncomingWebhook|JenkinsCI|GitHub|[A-Za-z0-9-]{4,40})/[A-Za-z0-9]{32}/[a-f0-9-]{36}(?:/[A-Za-z0-9_-]{40,120})?',
    },
    {
      id: 'teams-legacy-webhook',
      description: 'Microsoft Teams incoming webhook (legacy)',
      severity: 'medium',
      token:
        'outlook\\.office(?:365)?\\.com/webhook/[a-f0-9-]{36}@[a-f0-9-]{36}/(?:IncomingWebhook|[A-Za-z0-9-]{4,40})/[A-Za-z0-9]{32}/[a-f0-9-]{36}',
    },
    {
      id: 'teams-workflow-url',
      description: 'Workflow of Power Automate that anyone may call',
      severity: 'medium',
      token:
        'logic\\.azure\\.com(?::443)?/workflows/[a-f0-9]{32}/triggers/[A-Za-z0-9_%-]{1,60}/(?:paths/invoke|run)\\?[A-Za-z0-9=&%._-]{20,120}sig=[A-Za-z0-9_%-]{40,60}',
    },
  ],
};
