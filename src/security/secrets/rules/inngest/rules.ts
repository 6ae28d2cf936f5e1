import type { Vendor } from '../../rule.ts';

/** https://www.inngest.com/docs/platform/signing-keys */
export const inngest: Vendor = {
  id: 'inngest',
  name: 'Inngest',
  docs: 'https://www.inngest.com/docs/platform/signing-keys',
  rules: [
    {
      id: 'inngest-signing-key',
      description: 'Inngest signing key',
      token: 'signkey-(?:prod|test|branch|staging)-[a-f0-9]{32,64}',
    },
    {
      id: 'inngest-event-key',
      description: 'Inngest event key',
      severity: 'medium',
      near: ['inngest'],
      token: '[A-Za-z0-9_-]{86}',
    },
  ],
};
