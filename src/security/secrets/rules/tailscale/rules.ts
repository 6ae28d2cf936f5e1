import type { Vendor } from '../../rule.ts';

/** https://tailscale.com/kb/1277/key-prefixes */
export const tailscale: Vendor = {
  id: 'tailscale',
  name: 'Tailscale',
  docs: 'https://tailscale.com/kb/1277/key-prefixes',
  rules: [
    {
      id: 'tailscale-key',
      description: 'Tailscale key',
      severity: 'critical',
      token: 'tskey-(?:api|auth|client|scim|webhook|app|oauth)-[A-Za-z0-9]{6,24}-[A-Za-z0-9]{16,48}',
    },
    {
      id: 'tailscale-legacy-key',
      description: 'Tailscale key (legacy)',
      severity: 'critical',
      token: 'tskey-[A-Za-z0-9]{6,24}(?:CNTRL)?-[A-Za-z0-9]{20,48}',
    },
  ],
};
