import type { Vendor } from '../../rule.ts';

/** https://docs.replit.com/ */
export const replit: Vendor = {
  id: 'replit',
  name: 'Replit',
  docs: 'https://docs.replit.com/',
  rules: [
    {
      id: 'replit-database-url',
      description: 'Replit database URL with its token',
      token: 'kv\\.replit\\.com/v0/(eyJ[A-Za-z0-9_-]{10,100}\\.[A-Za-z0-9_-]{20,600}\\.[A-Za-z0-9_-]{20,600})',
    },
    {
      id: 'replit-session',
      description: 'Replit session cookie',
      near: ['replit', 'connect.sid'],
      token: '(s%3A[A-Za-z0-9_-]{30,40}\\.[A-Za-z0-9%]{40,60})',
    },
  ],
};
