import type { Vendor } from '../../rule.ts';

/** https://developers.kakao.com/docs/latest/en/app-setting/app */
export const kakao: Vendor = {
  id: 'kakao',
  name: 'Kakao',
  docs: 'https://developers.kakao.com/docs/latest/en/app-setting/app',
  rules: [
    {
      id: 'kakao-app-key',
      description: 'Kakao application key',
      severity: 'medium',
      near: ['kakao'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
