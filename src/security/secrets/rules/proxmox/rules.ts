import type { Vendor } from '../../rule.ts';

/** https://pve.proxmox.com/wiki/Proxmox_VE_API */
export const proxmox: Vendor = {
  id: 'proxmox',
  name: 'Proxmox VE',
  docs: 'https://pve.proxmox.com/wiki/Proxmox_VE_API',
  rules: [
    {
      id: 'proxmox-api-token',
      description: 'Proxmox API token',
      severity: 'critical',
      token:
        '(?:PVEAPIToken|PBSAPIToken|PMGAPIToken)[=:][A-Za-z0-9_.@-]{3,100}[!][A-Za-z0-9_.-]{1,64}[=:][a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
    {
      id: 'proxmox-token-secret',
      description: 'Proxmox secret of an API token',
      severity: 'critical',
      near: ['proxmox', 'pm_api_token', 'pve_token', 'pveapitoken'],
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
