import type { Vendor } from '../../rule.ts';

/** https://developer.infusionsoft.com/pat-and-sak/ */
export const keap: Vendor = {
  id: 'keap',
  name: 'Keap',
  docs: 'https://developer.infusionsoft.com/pat-and-sak/',
  rules: [
    {
      id: 'keap-access-key',
      description: 'Keap personal access token or service account key',
      token: 'KeapAK-[a-f0-9]{64}',
    },
    {
      id: 'keap-legacy-key',
      description: 'Keap or Infusionsoft API key',
      severity: 'medium',
      near: ['keap_', 'infusionsoft'],
      token: '[A-Za-z0-9]{32}|[A-Za-z0-9]{64}',
    },
  ],
};
