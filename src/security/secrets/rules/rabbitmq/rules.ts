import type { Vendor } from '../../rule.ts';

/** https://www.rabbitmq.com/docs/access-control */
export const rabbitmq: Vendor = {
  id: 'rabbitmq',
  name: 'RabbitMQ',
  docs: 'https://www.rabbitmq.com/docs/access-control',
  rules: [
    {
      id: 'rabbitmq-management-password-hash',
      description: 'Hash of a RabbitMQ password',
      severity: 'medium',
      near: ['password_hash'],
      token: '[A-Za-z0-9+/]{48}',
      validator: 'base64',
    },
  ],
};
