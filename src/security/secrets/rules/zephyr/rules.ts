import type { Vendor } from '../../rule.ts';

/** https://support.smartbear.com/zephyr-scale-cloud/ */
export const zephyr: Vendor = {
  id: 'zephyr',
  name: 'Zephyr Scale',
  docs: 'https://support.smartbear.com/zephyr-scale-cloud/',
  rules: [
    {
      id: 'zephyr-access-key',
      description: 'Zephyr Squad access key',
      near: ['zephyr_access', 'zephyr_key', 'zephyr_api', 'zapi_access'],
      token: '[A-Za-z0-9]{70,100}',
    },
  ],
};
