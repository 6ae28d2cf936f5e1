import type { Vendor } from '../../rule.ts';

/** https://dev.vk.com/en/api/access-token/getting-started */
export const vk: Vendor = {
  id: 'vk',
  name: 'VK',
  docs: 'https://dev.vk.com/en/api/access-token/getting-started',
  rules: [
    {
      id: 'vk-access-token',
      description: 'VK access token',
      token: 'vk1\\.a\\.[A-Za-z0-9_-]{80,250}',
    },
    {
      id: 'vk-legacy-token',
      description: 'VK access token (legacy)',
      near: ['vk_', 'vkontakte', 'vk.com', 'vk_api', 'access_token'],
      token: '[A-Za-z0-9]{85}',
    },
    {
      id: 'vk-service-token',
      description: 'VK service token',
      near: ['vk_', 'vkontakte', 'vk.com'],
      token: '[a-f0-9]{70}|[a-f0-9]{76}',
    },
    {
      id: 'vk-client-secret',
      description: 'VK secure key of an application',
      near: ['vk_secret', 'vk_app_secret', 'vk_client_secret', 'vk_secure_key', 'vkontakte'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
