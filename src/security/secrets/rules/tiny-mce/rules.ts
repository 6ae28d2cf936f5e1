import type { Vendor } from '../../rule.ts';

/** https://www.tiny.cloud/docs/ */
export const tinyMce: Vendor = {
  id: 'tiny-mce',
  name: 'Tiny',
  docs: 'https://www.tiny.cloud/docs/',
  rules: [
    {
      id: 'tiny-mce-api-key',
      description: 'Tiny Cloud API key',
      severity: 'medium',
      near: ['tinymce', 'tiny_api', 'tiny.cloud', 'tinycloud'],
      token: '[A-Za-z0-9]{48}',
    },
  ],
};
