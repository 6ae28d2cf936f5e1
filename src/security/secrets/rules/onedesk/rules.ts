import type { Vendor } from '../../rule.ts';

/** https://www.onedesk.com/developers/ */
export const onedesk: Vendor = {
  id: 'onedesk',
  name: 'OneDesk',
  docs: 'https://www.onedesk.com/developers/',
  rules: [
    {
      id: 'onedesk-api-key',
      description: 'OneDesk API key',
      severity: 'medium',
      near: ['onedesk', 'one_desk'],
      token: '[A-Za-z0-9]{32}|[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
