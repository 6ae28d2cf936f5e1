import type { Vendor } from '../../rule.ts';

/** https://yandex.cloud/en/docs/iam/concepts/authorization/ */
export const yandex: Vendor = {
  id: 'yandex',
  name: 'Yandex',
  docs: 'https://yandex.cloud/en/docs/iam/concepts/authorization/',
  rules: [
    {
      id: 'yandex-iam-token',
      description: 'Yandex Cloud IAM token',
      severity: 'critical',
      near: ['yandex', 'iam_token', 'iamtoken', 'iam-token', 'bearer', 'yc_token'],
      token: 't1\\.[A-Z0-9a-z_-]{1,1200}={0,2}\\.[A-Z0-9a-z_-]{86}={0,2}',
    },
    {
      id: 'yandex-api-key',
      description: 'Yandex Cloud API key',
      severity: 'critical',
      token: 'AQVN[A-Za-z0-9_-]{34,40}',
    },
    {
      id: 'yandex-aws-key',
      description: 'Yandex Cloud static secret key',
      severity: 'critical',
      near: ['yandex', 'aws_secret', 'secret_access', 'secret_key', 'secretkey', 'yc_'],
      token: 'YC[A-Za-z0-9_-]{38}',
    },
    {
      id: 'yandex-static-id',
      description: 'Yandex Cloud static key id',
      severity: 'medium',
      token: 'YCAJ[A-Za-z0-9_-]{21}',
    },
    {
      id: 'yandex-oauth-token',
      description: 'Yandex OAuth token',
      severity: 'critical',
      token: 'y[0-3]_[A-Za-z0-9_-]{50,62}',
    },
    {
      id: 'yandex-captcha-key',
      description: 'Yandex SmartCaptcha server key',
      severity: 'medium',
      token: 'ysc2_[A-Za-z0-9]{40,52}',
    },
    {
      id: 'yandex-long-token',
      description: 'Yandex token',
      near: ['yandex'],
      token: '[A-Za-z0-9.]{83}',
    },
    {
      id: 'yandex-legacy-oauth',
      description: 'Yandex OAuth token or password of an application',
      near: ['yandex_client_secret', 'yandex_secret', 'yandex_oauth', 'yandex_token', 'yandex-secret'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
