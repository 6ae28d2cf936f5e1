import type { Vendor } from '../../rule.ts';

/** https://guides.rubygems.org/api-key-scopes/ */
export const rubyGems: Vendor = {
  id: 'ruby-gems',
  name: 'RubyGems',
  docs: 'https://guides.rubygems.org/api-key-scopes/',
  rules: [
    {
      id: 'ruby-gems-api-key',
      description: 'RubyGems API key',
      severity: 'critical',
      token: 'rubygems_[a-f0-9]{48}',
    },
    {
      id: 'ruby-gems-legacy-key',
      description: 'RubyGems API key (legacy)',
      severity: 'critical',
      near: ['rubygems_api_key', 'rubygems_key', 'rubygems-api-key', 'gem_host_api_key'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
