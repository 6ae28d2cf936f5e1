import type { Vendor } from '../../rule.ts';

/** https://dev.vhx.tv/ */
export const vimeoOtt: Vendor = {
  id: 'vimeo-ott',
  name: 'Vimeo OTT',
  docs: 'https://dev.vhx.tv/',
  rules: [
    {
      id: 'vimeo-ott-api-key',
      description: 'Vimeo OTT (VHX) API key',
      near: ['vhx_', 'vhx.tv', 'vimeo_ott', 'vimeoott'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
