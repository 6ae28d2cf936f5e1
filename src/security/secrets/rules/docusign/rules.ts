import type { Vendor } from '../../rule.ts';

/** https://developers.docusign.com/platform/auth/ */
export const docusign: Vendor = {
  id: 'docusign',
  name: 'Docusign',
  docs: 'https://developers.docusign.com/platform/auth/',
  rules: [
    {
      id: 'docusign-integration-key',
      description: 'Docusign integration or secret key',
      near: ['docusign'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
