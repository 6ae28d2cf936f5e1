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
      token: '[A-Za-z0-9]{32}|[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
