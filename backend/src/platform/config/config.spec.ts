import { describe, expect, it } from '@jest/globals';
import { type Config, parseConfig, publicUrl } from './config.js';
import { StartupProblem } from './startup-problem.js';

const DEFAULTS: Config = {
  host: '127.0.0.1',
  port: 3000,
  databaseUrl: undefined,
  dataDir: '/desk/data',
  sample: true,
  configuredPublicUrl: undefined,
  logLevel: 'info',
  trustProxy: false,
  fetchAllow: [],
};

describe('parseConfig', () => {
  it.each<[string, Record<string, string | undefined>, Partial<Config>]>([
    ['nothing set', {}, {}],
    ['empty values, as compose files leave them', { HOST: '', PORT: ' ', DATABASE_URL: '', ISNAD_PUBLIC_URL: '' }, {}],
    ['variables of other programs', { PATH: '/bin', EDITOR: 'ed' }, {}],
    ['all addresses of the machine', { HOST: '0.0.0.0', PORT: '8080' }, { host: '0.0.0.0', port: 8080 }],
    ['a port chosen by the system', { PORT: '0' }, { port: 0 }],
    ['an absolute data folder', { ISNAD_DATA_DIR: '/srv/بيانات' }, { dataDir: '/srv/بيانات' }],
    ['a relative data folder', { ISNAD_DATA_DIR: '../else' }, { dataDir: '/else' }],
    ['an empty desk', { ISNAD_SAMPLE: 'off' }, { sample: false }],
    [
      'an outside database',
      { DATABASE_URL: 'postgres://u:p%40@db/isnad' },
      { databaseUrl: 'postgres://u:p%40@db/isnad' },
    ],
    [
      'a public address',
      { ISNAD_PUBLIC_URL: 'https://isnad.example/desk/' },
      { configuredPublicUrl: 'https://isnad.example/desk' },
    ],
    ['a quiet log', { LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
    ['a proxy in front', { ISNAD_TRUST_PROXY: 'on' }, { trustProxy: true }],
    ['own networks', { ISNAD_FETCH_ALLOW: '10.1.0.0/16, ::1' }, { fetchAllow: ['10.1.0.0/16', '::1'] }],
  ])('reads %s', (_case, env, expected) => {
    expect(parseConfig(env, '/desk')).toEqual({ ...DEFAULTS, ...expected });
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a host with a path',
      { HOST: 'localhost/x' },
      'The setting HOST must be a host name or an address (it is "localhost/x").',
    ],
    ['a port in words', { PORT: 'http' }, 'The setting PORT is not a whole number (it is "http").'],
    ['a port below zero', { PORT: '-1' }, 'The setting PORT is not a whole number (it is "-1").'],
    ['a port out of range', { PORT: '65536' }, 'The setting PORT must lie between 0 and 65535 (it is "65536").'],
    ['neither on nor off', { ISNAD_SAMPLE: 'yes' }, 'The setting ISNAD_SAMPLE must be on or off (it is "yes").'],
    [
      'another protocol',
      { ISNAD_PUBLIC_URL: 'ftp://x' },
      'The setting ISNAD_PUBLIC_URL is not an http or https address (it is "ftp://x").',
    ],
    [
      'a public address with a query',
      { ISNAD_PUBLIC_URL: 'http://x/?a' },
      'The setting ISNAD_PUBLIC_URL must not carry a query or a fragment (it is "http://x/?a").',
    ],
    [
      'another database',
      { DATABASE_URL: 'mysql://u:secret@db/x' },
      'The setting DATABASE_URL must begin with postgresql://.',
    ],
    [
      'no database',
      { DATABASE_URL: 'postgresql://u:secret@db' },
      'The setting DATABASE_URL names no database after the host.',
    ],
    [
      'a network by name',
      { ISNAD_FETCH_ALLOW: '10.0.0.0/8,intranet' },
      'The setting ISNAD_FETCH_ALLOW must be addresses or networks such as 10.1.0.0/16, joined by commas (it is "10.0.0.0/8,intranet").',
    ],
    [
      'an unknown level',
      { LOG_LEVEL: 'loud' },
      'The setting LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent (it is "loud").',
    ],
  ])('refuses %s in one sentence', (_case, env, message) => {
    expect(() => parseConfig(env, '/desk')).toThrow(new StartupProblem(message));
  });

  it('never repeats a password', () => {
    expect(() => parseConfig({ DATABASE_URL: 'postgresql://u:s#cret@db/x' })).toThrow(/^(?!.*cret).*percent-encoded/);
  });
});

describe('publicUrl', () => {
  it.each<[Partial<Config>, number | undefined, string]>([
    [{}, undefined, 'http://127.0.0.1:3000'],
    [{ port: 0 }, 41234, 'http://127.0.0.1:41234'],
    [{ host: '::1' }, undefined, 'http://[::1]:3000'],
    [{ configuredPublicUrl: 'https://isnad.example' }, 41234, 'https://isnad.example'],
  ])('of %j listening on %p is %s', (config, port, expected) => {
    expect(publicUrl({ ...DEFAULTS, ...config }, port)).toBe(expected);
  });
});
