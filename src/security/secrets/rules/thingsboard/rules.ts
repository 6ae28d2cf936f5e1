import type { Vendor } from '../../rule.ts';

/** https://thingsboard.io/docs/reference/rest-api/ */
export const thingsboard: Vendor = {
  id: 'thingsboard',
  name: 'ThingsBoard',
  docs: 'https://thingsboard.io/docs/reference/rest-api/',
  rules: [
    {
      id: 'thingsboard-access-token',
      description: 'ThingsBoard access token of a device',
      severity: 'medium',
      near: [
        'thingsboard_token',
        'thingsboard_access',
        'thingsboard-token',
        'thingsboardtoken',
        'thingsboard token',
        'thingsboard_device',
      ],
      token: '[A-Za-z0-9]{20}',
    },
    {
      id: 'thingsboard-device-url-token',
      description: 'ThingsBoard device token in a URL',
      severity: 'medium',
      token: 'thingsboard[a-z0-9.:/-]{0,40}/api/v1/([A-Za-z0-9]{20})/(?:telemetry|attributes|rpc|claim)',
    },
    {
      id: 'thingsboard-provision-key',
      description: 'ThingsBoard provisioning key or secret of devices',
      near: ['provisiondevicekey', 'provisiondevicesecret', 'provision_device_key', 'provision_device_secret'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
