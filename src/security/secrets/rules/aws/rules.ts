import type { Vendor } from '../../rule.ts';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
export const aws: Vendor = {
  id: 'aws',
  name: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
  rules: [
    {
      id: 'aws-access-key-id',
      description: 'Amazon Web Services access key id',
      severity: 'critical',
      // Entropy: letters of DNA alone reach 2 bits.
      token: '(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{16}',
      entropy: 2.5,
    },
    {
      id: 'aws-secret-access-key',
      description: 'Amazon Web Services secret access key',
      severity: 'critical',
      near: [
        'aws_',
        'aws-secret',
        'awssecret',
        'aws.secret',
        'secret_access_key',
        'secretaccesskey',
        'secret-access-key',
        'secret_key',
        'secretkey',
        'secret-key',
        'amazon_secret',
        'amazonsecret',
        'akia',
        's3_secret',
      ],
      token: '[A-Za-z0-9/+]{40}',
    },
    {
      id: 'aws-session-token',
      description: 'Amazon Web Services session token',
      token: '(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|AQoDYXdz)[A-Za-z0-9/+%]{80,2000}={0,2}',
    },
    {
      id: 'aws-session-token-assigned',
      description: 'Amazon Web Services session token of another issuer',
      near: ['aws_session_token', 'aws_security_token', 'awssessiontoken', 'aws-session-token'],
      token: '[A-Za-z0-9/+_.-]{100,2000}={0,2}',
    },
    {
      id: 'aws-bedrock-api-key',
      description: 'Amazon Web Services Bedrock API key',
      severity: 'critical',
      token: 'ABSK[A-Za-z0-9+/]{100,280}={0,2}',
    },
    {
      id: 'aws-bedrock-short-term-key',
      description: 'Amazon Web Services Bedrock short-term API key',
      token: 'bedrock-api-key-[A-Za-z0-9+/]{20,4000}={0,2}',
    },
    {
      id: 'aws-appsync-api-key',
      description: 'Amazon Web Services AppSync API key',
      token: 'da2-[a-z0-9]{26}',
    },
    {
      id: 'aws-ses-smtp-password',
      description: 'Amazon Web Services SES SMTP password',
      near: ['ses_smtp', 'email-smtp', 'smtp_pass', 'ses_pass', 'smtppass'],
      token: 'B[A-Za-z0-9/+]{43}',
    },
    {
      id: 'aws-cognito-client-secret',
      description: 'Amazon Web Services Cognito app client secret',
      near: ['cognito'],
      token: '[a-z0-9]{51,52}',
    },
  ],
};
