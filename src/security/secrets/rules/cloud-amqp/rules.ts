import type { Vendor } from '../../rule.ts';

/** https://docs.cloudamqp.com */
export const cloudAmqp: Vendor = {
  id: 'cloud-amqp',
  name: 'CloudAMQP',
  docs: 'https://docs.cloudamqp.com',
  rules: [
    {
      id: 'cloud-amqp-api-key',
      description: 'CloudAMQP API key',
      near: ['cloudamqp'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
    {
      id: 'cloud-amqp-url-password',
      description: 'CloudAMQP password in a URL',
      severity: 'critical',
      token: 'amqps?://[a-z]{6,10}:([A-Za-z0-9_-]{32})@',
    },
  ],
};
