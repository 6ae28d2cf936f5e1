import type { Vendor } from '../../rule.ts';

/** https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package */
export const nuget: Vendor = {
  id: 'nuget',
  name: 'NuGet',
  docs: 'https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package',
  rules: [
    {
      id: 'nuget-api-key',
      description: 'NuGet API key',
      token: 'oy2[a-z0-9]{43}',
    },
    {
      id: 'nuget-feed-key',
      description: 'Key of a NuGet feed',
      near: ['nuget'],
      common: true,
      token: '[A-Za-z0-9]{46}|[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
