import type { Vendor } from '../../rule.ts';

/** https://huggingface.co/docs/hub/security-tokens */
export const huggingFace: Vendor = {
  id: 'hugging-face',
  name: 'Hugging Face',
  docs: 'https://huggingface.co/docs/hub/security-tokens',
  rules: [
    {
      id: 'hugging-face-access-token',
      description: 'Hugging Face user access token',
      severity: 'critical',
      token: 'hf_[A-Za-z0-9]{34,40}',
    },
    {
      id: 'hugging-face-organization-token',
      description: 'Hugging Face organization API token',
      severity: 'critical',
      token: 'api_org_[A-Za-z0-9]{34,40}',
    },
    {
      id: 'hugging-face-oauth-secret',
      description: 'Hugging Face OAuth app secret',
      token: 'oauth_app_secret_[A-Za-z0-9]{20,60}',
    },
  ],
};
