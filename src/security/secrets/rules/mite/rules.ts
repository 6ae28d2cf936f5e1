import type { Vendor } from '../../rule.ts';

/** https://mite.de/en/api/ */
export const mite: Vendor = {
  id: 'mite',
  name: 'mite',
  docs: 'https://mite.de/en/api/',
  rules: [
    {
      id: 'mite-api-key',
      description: 'mite API key',
      severity: 'medium',
      near: [
        'mite_',
        'mite-',
        'mite"',
        "mite'",
        'mite.yo',
        'miteapi',
        'mite api',
        'mitekey',
        'x-miteapikey',
        'mitetoken',
        'mite token',
        'mite key',
      ],
      token: '[a-z0-9]{16}|[a-f0-9]{15}',
      entropy: 2,
    },
  ],
};
