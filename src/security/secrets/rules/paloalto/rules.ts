import type { Vendor } from '../../rule.ts';

/** https://docs.paloaltonetworks.com/pan-os/11-0/pan-os-panorama-api/get-started-with-the-pan-os-xml-api/get-your-api-key */
export const paloalto: Vendor = {
  id: 'paloalto',
  name: 'Palo Alto Networks',
  docs: 'https://docs.paloaltonetworks.com/pan-os/11-0/pan-os-panorama-api/get-started-with-the-pan-os-xml-api/get-your-api-key',
  rules: [
    {
      id: 'paloalto-api-key',
      description: 'PAN-OS API key',
      severity: 'critical',
      near: ['paloalto', 'palo_alto', 'panos', 'pan-os', 'panorama'],
      token: 'LUFRPT[A-Za-z0-9+/=]{60,400}',
    },
  ],
};
