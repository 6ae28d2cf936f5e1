import type { Vendor } from '../../rule.ts';

/** https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens */
export const tolgee: Vendor = {
  id: 'tolgee',
  name: 'Tolgee',
  docs: 'https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens',
  rules: [
    {
      id: 'tolgee-project-key',
      description: 'Tolgee project API key',
      token: 'tgpak_[a-z0-9_]{30,80}',
    },
    {
      id: 'tolgee-personal-token',
      description: 'Tolgee personal access token',
      token: 'tgpat_[a-z0-9_]{30,80}',
    },
  ],
};
