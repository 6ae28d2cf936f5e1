import type { Vendor } from '../../rule.ts';

/** https://docs.djangoproject.com/en/stable/ref/settings/#secret-key */
export const django: Vendor = {
  id: 'django',
  name: 'Django',
  docs: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
  rules: [
    {
      id: 'django-secret-key',
      description: 'Django secret key',
      severity: 'medium',
      // startproject generates it, and it signs sessions as long as it is not replaced.
      token: 'django-insecure-[a-z0-9!@#$%^&*()_=+-]{50}',
    },
    {
      id: 'django-secret-key-assigned',
      description: 'Django secret key without the prefix',
      near: ['secret_key'],
      reach: 12,
      token: '[a-z0-9!@#$%^&*()_=+-]{50}',
      entropy: 4.1,
    },
  ],
};
