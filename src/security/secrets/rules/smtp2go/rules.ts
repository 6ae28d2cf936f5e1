import type { Vendor } from '../../rule.ts';

/** https://developers.smtp2go.com/ */
export const smtp2go: Vendor = {
  id: 'smtp2go',
  name: 'SMTP2GO',
  docs: 'https://developers.smtp2go.com/',
  rules: [
    {
      id: 'smtp2go-api-key',
      description: 'SMTP2GO API key',
      token: 'api-[A-F0-9]{32}',
    },
  ],
};
