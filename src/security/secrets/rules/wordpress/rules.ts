import type { Vendor } from '../../rule.ts';

/** https://wordpress.org/documentation/article/application-passwords/ */
export const wordpress: Vendor = {
  id: 'wordpress',
  name: 'WordPress',
  docs: 'https://wordpress.org/documentation/article/application-passwords/',
  rules: [
    {
      id: 'wordpress-application-password',
      description: 'WordPress application password',
      near: [
        'wordpress',
        'wp_app',
        'application_password',
        'application-password',
        'app_password',
        'wp_password',
        'wp-password',
      ],
      token: '[A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4} [A-Za-z0-9]{4}',
      entropy: 3.3,
    },
    {
      id: 'wordpress-salt',
      description: 'WordPress key or salt of wp-config',
      near: ["auth_key'", "auth_salt'", "logged_in_key'", "logged_in_salt'", "nonce_key'", "nonce_salt'"],
      reach: 12,
      token: '[A-Za-z0-9!#$%&()*+,./:;<=>?@\\[\\]^_`{|}~ -]{64}',
      entropy: 4,
    },
    {
      id: 'wordpress-com-oauth',
      description: 'WordPress.com client secret',
      near: [
        'wordpress_client_secret',
        'wpcom_client_secret',
        'wpcom_secret',
        'wordpress_secret',
        'wpcom-client-secret',
      ],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
