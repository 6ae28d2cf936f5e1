import type { Vendor } from '../../rule.ts';

/** https://webhookrelay.com/docs/ */
export const webhookRelay: Vendor = {
  id: 'webhook-relay',
  name: 'Webhook Relay',
  docs: 'https://webhookrelay.com/docs/',
  rules: [
    {
      id: 'webhook-relay-key',
      description: 'Webhook Relay token key',
      severity: 'medium',
      near: ['webhookrelay', 'webhook_relay', 'relay_key', 'webhook-relay'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
    {
      id: 'webhook-relay-secret',
      description: 'Webhook Relay token secret',
      near: ['webhookrelay_secret', 'webhook_relay_secret', 'relay_secret'],
      token: '[A-Za-z0-9]{12,30}',
    },
  ],
};
