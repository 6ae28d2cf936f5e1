import type { Vendor } from '../../rule.ts';

/** https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens */
export const terraformCloud: Vendor = {
  id: 'terraform-cloud',
  name: 'Terraform Cloud',
  docs: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  rules: [
    {
      id: 'terraform-cloud-api-token',
      description: 'Terraform Cloud API token',
      severity: 'critical',
      token: '[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9=_-]{60,70}',
    },
  ],
};
