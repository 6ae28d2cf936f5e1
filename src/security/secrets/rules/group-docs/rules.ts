import type { Vendor } from '../../rule.ts';

/** https://docs.groupdocs.cloud */
export const groupDocs: Vendor = {
  id: 'group-docs',
  name: 'GroupDocs (Aspose)',
  docs: 'https://docs.groupdocs.cloud',
  rules: [
    {
      id: 'group-docs-client-secret',
      description: 'GroupDocs (Aspose) client secret',
      near: ['groupdocs', 'aspose'],
      token: '[a-z0-9]{32}',
    },
  ],
};
