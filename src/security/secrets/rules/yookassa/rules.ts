import type { Vendor } from '../../rule.ts';

/** https://yookassa.ru/developers/using-api/interaction-format */
export const yookassa: Vendor = {
  id: 'yookassa',
  name: 'YooKassa',
  docs: 'https://yookassa.ru/developers/using-api/interaction-format',
  rules: [
    {
      id: 'yookassa-secret-key',
      description: 'YooKassa secret key',
      severity: 'critical',
      near: ['yookassa', 'yoomoney', 'yandex_kassa', 'yandex_checkout', 'shop_secret'],
      token: '(?:live|test)_[A-Za-z0-9_-]{43}',
    },
  ],
};
