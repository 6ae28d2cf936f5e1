import type { Vendor } from '../../rule.ts';

/** https://www.dnscheck.co/api */
export const dnsCheck: Vendor = {
  id: 'dns-check',
  name: 'DNS Check',
  docs: 'https://www.dnscheck.co/api',
  rules: [
    {
      id: 'dns-check-api-key',
      description: 'DNS Check API key',
      severity: 'medium',
      near: ['dnscheck'],
      token: '[a-z0-9]{32}',
    },
    {
      id: 'dns-check-group-id',
      description: 'DNS Check group id',
      severity: 'medium',
      near: ['dnscheck'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
