import type { Vendor } from '../../rule.ts';

/** https://api-reference.shutterstock.com/ */
export const shutterstock: Vendor = {
  id: 'shutterstock',
  name: 'Shutterstock',
  docs: 'https://api-reference.shutterstock.com/',
  rules: [
    {
      id: 'shutterstock-access-token',
      description: 'Shutterstock access token',
      near: ['shutterstock'],
      token: 'v2/[A-Za-z0-9]{300,420}',
    },
    {
      id: 'shutterstock-consumer-key',
      description: 'Shutterstock consumer key',
      severity: 'medium',
      near: ['shutterstock'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'shutterstock-consumer-secret',
      description: 'Shutterstock consumer secret',
      near: ['shutterstock'],
      token: '[A-Za-z0-9]{16}',
    },
  ],
};
