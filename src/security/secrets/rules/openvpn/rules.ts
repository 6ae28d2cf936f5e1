import type { Vendor } from '../../rule.ts';

/** https://openvpn.net/cloud-docs/developer/ */
export const openvpn: Vendor = {
  id: 'openvpn',
  name: 'OpenVPN Cloud',
  docs: 'https://openvpn.net/cloud-docs/developer/',
  rules: [
    {
      id: 'openvpn-client-secret',
      description: 'OpenVPN Cloud client secret',
      near: ['openvpn'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
