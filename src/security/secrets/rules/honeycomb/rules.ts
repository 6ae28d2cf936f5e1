import type { Vendor } from '../../rule.ts';

/** https://docs.honeycomb.io/configure/environments/manage-api-keys/ */
export const honeycomb: Vendor = {
  id: 'honeycomb',
  name: 'Honeycomb',
  docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
  rules: [
    {
      id: 'honeycomb-ingest-key',
      description: 'Honeycomb ingest or management key',
      token: '(?:hcaik|hcbik|hccik|hcxik|hcalk|hcamk|hcxmk|hcxlk)_[a-z0-9]{58,64}',
    },
    {
      id: 'honeycomb-api-key',
      description: 'Honeycomb API key',
      near: ['honeycomb', 'libhoney'],
      token: '[A-Za-z0-9]{22}|[A-Za-z0-9]{32}',
    },
  ],
};
