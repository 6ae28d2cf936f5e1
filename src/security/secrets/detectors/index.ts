import { contextual } from '../contextual/index.ts';
import type { Detector } from '../detector.ts';
import { authorization } from './authorization.ts';
import { credentialsCall } from './credentials-call.ts';
import { jwk } from './jwk.ts';
import { jwt } from './jwt.ts';
import { kubernetesSecret } from './kubernetes-secret.ts';
import { netrc, pgpass } from './login-files.ts';
import { privateKey } from './private-key.ts';
import { urlPassword } from './url-password.ts';

/** Every detector that is code rather than data. */
export const detectors: readonly Detector[] = [
  authorization,
  contextual,
  credentialsCall,
  jwk,
  jwt,
  kubernetesSecret,
  netrc,
  pgpass,
  privateKey,
  urlPassword,
];
