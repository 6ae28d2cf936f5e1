import type { Vendor } from '../../rule.ts';

/** https://io.adafruit.com/api/docs/ */
export const adafruitIo: Vendor = {
  id: 'adafruit-io',
  name: 'Adafruit IO',
  docs: 'https://io.adafruit.com/api/docs/',
  rules: [
    {
      id: 'adafruit-io-key',
      description: 'Adafruit IO key',
      severity: 'medium',
      token: 'aio_[A-Za-z0-9]{28}',
    },
    {
      id: 'adafruit-io-legacy-key',
      description: 'Adafruit IO key of the older form',
      severity: 'medium',
      near: ['adafruit'],
      token: '[a-z0-9_-]{32}',
    },
  ],
};
