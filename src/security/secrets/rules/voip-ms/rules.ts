import type { Vendor } from '../../rule.ts';

/** https://voip.ms/m/apidocs.php */
export const voipMs: Vendor = {
  id: 'voip-ms',
  name: 'VoIP.ms',
  docs: 'https://voip.ms/m/apidocs.php',
  rules: [
    {
      id: 'voip-ms-password',
      description: 'VoIP.ms API password',
      near: ['voipms_api_password', 'voipms_password', 'voip_ms_password', 'voipms_api_pass'],
      token: '[A-Za-z0-9]{8,32}',
      entropy: 2,
    },
  ],
};
