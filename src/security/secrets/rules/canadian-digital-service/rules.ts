import type { Vendor } from '../../rule.ts';

/** https://documentation.notification.canada.ca/en/start.html */
export const canadianDigitalService: Vendor = {
  id: 'canadian-digital-service',
  name: 'GC Notify',
  docs: 'https://documentation.notification.canada.ca/en/start.html',
  rules: [
    {
      id: 'canadian-digital-service-notify-api-key',
      description: 'GC Notify API key',
      token:
        'gcntfy-[A-Za-z0-9_-]{1,80}-[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}-[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}',
    },
  ],
};
