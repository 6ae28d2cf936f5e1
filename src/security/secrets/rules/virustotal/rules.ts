import type { Vendor } from '../../rule.ts';

/** https://docs.virustotal.com/docs/please-give-me-an-api-key */
export const virustotal: Vendor = {
  id: 'virustotal',
  name: 'VirusTotal',
  docs: 'https://docs.virustotal.com/docs/please-give-me-an-api-key',
  rules: [
    {
      id: 'virustotal-api-key',
      description: 'VirusTotal API key',
      near: ['virustotal', 'vt_api', 'vt_key', 'x-apikey', 'vtapi'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
