import type { Vendor } from '../../rule.ts';

/** https://docs.documo.com */
export const documo: Vendor = {
  id: 'documo',
  name: 'Documo',
  docs: 'https://docs.documo.com',
  rules: [
    {
      id: 'documo-legacy-api-key',
      description: 'Documo API key of another form',
      token: String.raw`ey[A-Za-z0-9]{34}\.ey[A-Za-z0-9]{154}\.[A-Za-z0-9_-]{43}`,
    },
  ],
};
