import type { Vendor } from '../../rule.ts';

/** https://sms.ru/api */
export const smsRu: Vendor = {
  id: 'sms-ru',
  name: 'SMS.RU',
  docs: 'https://sms.ru/api',
  rules: [
    {
      id: 'sms-ru-api-id',
      description: 'SMS.RU api_id',
      near: ['sms.ru', 'smsru', 'sms_ru'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
