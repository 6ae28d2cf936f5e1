import type { Vendor } from '../../rule.ts';

/** https://www.jivochat.com/api/ */
export const jivochat: Vendor = {
  id: 'jivochat',
  name: 'Jivo',
  docs: 'https://www.jivochat.com/api/',
  rules: [
    {
      id: 'jivochat-token',
      description: 'Jivo token',
      severity: 'medium',
      near: ['jivo'],
      token: '[A-Za-z0-9]{40}|[A-Za-z0-9]{64}',
    },
  ],
};
