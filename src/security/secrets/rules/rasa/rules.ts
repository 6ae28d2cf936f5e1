import type { Vendor } from '../../rule.ts';

/** https://rasa.com/docs/ */
export const rasa: Vendor = {
  id: 'rasa',
  name: 'Rasa',
  docs: 'https://rasa.com/docs/',
  rules: [
    {
      id: 'rasa-pro-license',
      description: 'Rasa Pro licence key',
      severity: 'medium',
      near: ['rasa_pro_license', 'rasa_license', 'rasa'],
      token: 'eyJ[A-Za-z0-9_-]{10,400}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{20,1000}',
      validator: 'jwt',
    },
  ],
};
