import type { Vendor } from '../../rule.ts';

/** https://docs.linkpreview.net/ */
export const linkpreview: Vendor = {
  id: 'linkpreview',
  name: 'LinkPreview',
  docs: 'https://docs.linkpreview.net/',
  rules: [
    {
      id: 'linkpreview-api-key',
      description: 'LinkPreview API key',
      severity: 'low',
      near: ['linkpreview', 'link_preview', 'link-preview'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
