import type { Vendor } from '../../rule.ts';

/** https://api.centralstationcrm.net */
export const centralStationCrm: Vendor = {
  id: 'central-station-crm',
  name: 'CentralStationCRM',
  docs: 'https://api.centralstationcrm.net',
  rules: [
    {
      id: 'central-station-crm-api-key',
      description: 'CentralStationCRM API key',
      severity: 'medium',
      near: ['centralstation'],
      token: '[a-z0-9]{30}',
    },
  ],
};
