import { expect, test } from 'vitest';
import { decidedBy, otelVariables, type TelemetryTarget } from './telemetry-target.ts';

const TARGET: TelemetryTarget = {
  endpoint: 'http://127.0.0.1:4242',
  authorization: 'Bearer token',
  resource: { 'br.session': 's', 'br.attempt': 's/t/1' },
};

test('says where, how, by what right and as whom', () => {
  expect(otelVariables(TARGET, {}, 'http/json')).toEqual({
    OTEL_LOGS_EXPORTER: 'otlp',
    OTEL_METRICS_EXPORTER: 'otlp',
    OTEL_TRACES_EXPORTER: 'otlp',
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4242',
    OTEL_EXPORTER_OTLP_HEADERS: 'Authorization=Bearer%20token',
    OTEL_RESOURCE_ATTRIBUTES: 'br.session=s,br.attempt=s/t/1',
    OTEL_METRIC_EXPORT_INTERVAL: '5000',
    OTEL_LOGS_EXPORT_INTERVAL: '1000',
    OTEL_BLRP_SCHEDULE_DELAY: '1000',
    OTEL_BSP_SCHEDULE_DELAY: '1000',
  });
});

test('what the user says of intervals and of themselves stays', () => {
  const env = {
    OTEL_METRIC_EXPORT_INTERVAL: '60000',
    OTEL_RESOURCE_ATTRIBUTES: 'team=core,env=dev',
    OTEL_SERVICE_NAME: 'mine',
  };
  expect(otelVariables(TARGET, env, 'http/protobuf')).toMatchObject({
    OTEL_METRIC_EXPORT_INTERVAL: '60000',
    OTEL_RESOURCE_ATTRIBUTES: 'team=core,env=dev,br.session=s,br.attempt=s/t/1',
  });
});

test('a proxy is passed by, and what else passes it by stays', () => {
  expect(otelVariables(TARGET, { http_proxy: 'http://proxy', no_proxy: 'a,b' }, 'http/json')).toMatchObject({
    NO_PROXY: 'a,b,127.0.0.1',
    no_proxy: 'a,b,127.0.0.1',
  });
  expect(otelVariables(TARGET, { ALL_PROXY: 'socks5://proxy' }, 'http/json')).toMatchObject({ NO_PROXY: '127.0.0.1' });
  expect(otelVariables(TARGET, { HTTPS_PROXY: 'http://proxy' }, 'http/json')).not.toHaveProperty('NO_PROXY');
});

test('what cannot stand in the list of attributes is percent-encoded', () => {
  const odd = { ...TARGET, resource: { 'br.task': 'a b,c=d;é%' } };
  const { OTEL_RESOURCE_ATTRIBUTES: written } = otelVariables(odd, {}, 'http/json');
  expect(written).toBe('br.task=a%20b%2Cc%3Dd%3B%C3%A9%25');
});

test('where somebody has decided already, nothing is said: half of each would be neither', () => {
  for (const name of [
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    'OTEL_EXPORTER_OTLP_LOGS_HEADERS',
    'OTEL_TRACES_EXPORTER',
    'OTEL_SDK_DISABLED',
    'CLAUDE_CODE_ENABLE_TELEMETRY',
  ]) {
    expect(decidedBy({ [name]: 'x', HOME: '/' })).toEqual([name]);
    expect(otelVariables(TARGET, { [name]: 'x' }, 'http/json')).toEqual({});
    expect(decidedBy({ [name]: '' })).toEqual([]);
  }
  expect(otelVariables(null, {}, 'http/json')).toEqual({});
});
