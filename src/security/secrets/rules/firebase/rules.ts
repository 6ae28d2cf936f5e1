import type { Vendor } from '../../rule.ts';

/** https://firebase.google.com/docs/cloud-messaging */
export const firebase: Vendor = {
  id: 'firebase',
  name: 'Firebase',
  docs: 'https://firebase.google.com/docs/cloud-messaging',
  rules: [
    {
      id: 'firebase-server-key',
      description: 'Firebase Cloud Messaging server key',
      severity: 'critical',
      token: 'AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{120,180}',
    },
    {
      id: 'firebase-registration-token',
      description: 'Firebase Cloud Messaging registration token',
      severity: 'low',
      token: '[A-Za-z0-9_-]{11,22}:APA91b[A-Za-z0-9_-]{120,180}',
    },
    {
      id: 'firebase-database-secret',
      description: 'Firebase Realtime Database secret',
      near: ['firebase', 'firebaseio'],
      token: '[A-Za-z0-9]{40}',
    },
    {
      id: 'firebase-app-check-debug-token',
      description: 'Firebase App Check debug token',
      severity: 'medium',
      near: ['appcheck_debug', 'app_check_debug', 'firebase_appcheck'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
