import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Many of them use real git and real processes, too: a slow machine is no failure. */
const unit = { testTimeout: 30_000, hookTimeout: 30_000 };

/** Limits for tests that start real processes: few at once, with time to spare on a small machine. */
const endToEnd = { testTimeout: 120_000, hookTimeout: 60_000, maxWorkers: 2 };

const config: ViteUserConfig = defineConfig({
  test: {
    globalSetup: ['test/support/global-setup.ts'],
    reporters: ['default', './test/support/closing-line-reporter.ts'],
    restoreMocks: true,
    unstubEnvs: true,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.test.ts'],
      reporter: ['text-summary', 'html'],
    },
    projects: [
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.ts', 'test/repo/**/*.test.ts'], ...unit } },
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], ...endToEnd } },
      {
        extends: true,
        test: {
          name: 'agents',
          include: ['test/agents/**/*.test.ts'],
          globalSetup: ['test/agents/support/install.ts'],
          ...endToEnd,
        },
      },
      { extends: true, test: { name: 'faults', include: ['test/faults/**/*.test.ts'], ...endToEnd } },
    ],
  },
});

export default config;
