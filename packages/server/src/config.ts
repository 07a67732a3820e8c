import { ConfigError, type ConfigProblem } from './config-error.ts';
import { databaseWaitMs } from './db/database.ts';
import {
  databaseSetting,
  flag,
  googleClientId,
  mailServer,
  mailSwitch,
  oneOf,
  port,
  proxyHops,
  secret,
  waitMs,
  webAddress,
} from './settings.ts';
import type { Setting } from './settings.ts';

/** The server's settings, read from the environment once. */
export interface Config {
  readonly database:
    | { readonly engine: 'sqlite'; readonly path: string }
    | { readonly engine: 'postgres'; readonly url: string };
  readonly port: number;
  /** Origin under which the server is reached, without a trailing slash. */
  readonly publicUrl: string;
  readonly secretKey: string | null;
  readonly smtpUrl: string | null;
  /** `smtp` without an `smtpUrl` cannot send: `serve` and `worker` refuse to start with it. */
  readonly mail: 'smtp' | 'off' | 'dev';
  /** How many proxies in front of the server append to `X-Forwarded-For`; 0: none, the header is ignored. */
  readonly trustProxy: number;
  /** What whoever reads `/metrics` must send; null: only this machine may, and only while the server is not published. */
  readonly metricsToken: string | null;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  readonly demo: boolean;
  readonly devClock: boolean;
  readonly rateLimits: boolean;
  /** Whether webhooks may go to http and to private addresses. */
  readonly webhookPrivate: boolean;
  /** How long somebody waits for the database: for a connection to it, and for a lock. */
  readonly databaseWaitMs: number;
  /** How long a booking waits for the calendars of its hosts, all together. */
  readonly calendarWaitMs: number;
  /** The OAuth client by which hosts connect their Google calendars; null: they cannot. */
  readonly google: { readonly clientId: string; readonly clientSecret: string } | null;
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

const settings = {
  DATABASE_URL: databaseSetting,
  PORT: port,
  PUBLIC_URL: webAddress,
  SECRET_KEY: secret(32),
  SMTP_URL: mailServer,
  MAIL: mailSwitch,
  TRUST_PROXY: proxyHops,
  METRICS_TOKEN: secret(16),
  LOG_LEVEL: oneOf(logLevels),
  DEMO: flag,
  DEV_CLOCK: flag,
  RATE_LIMITS: oneOf(['on', 'off']),
  WEBHOOK_PRIVATE: flag,
  DATABASE_WAIT_MS: waitMs(120_000),
  CALENDAR_WAIT_MS: waitMs(10_000),
  GOOGLE_CLIENT_ID: googleClientId,
  GOOGLE_CLIENT_SECRET: secret(16),
} as const satisfies Record<string, Setting<unknown>>;

/**
 * Reads the settings. An empty value counts as unset.
 *
 * Settings have plain names, so a name that is not ours cannot be told from anybody else's variable, with two exceptions that are
 * refused as unknown: a name that starts with `SLOTKIT_`, and one of our names in another spelling (`DATABASEURL`, `port`).
 *
 * @throws ConfigError with every problem there is, when there is one.
 */
export function readConfig(env: Environment): Config {
  const problems: ConfigProblem[] = unknownNames(env);
  function read<Value>(name: keyof typeof settings, setting: Setting<Value>): Value | null {
    const text = env[name]?.trim() ?? '';
    if (text === '') return null;
    const value = setting.parse(text);
    if (value === null) problems.push({ name, value: setting.shown(text), accepted: setting.accepts });
    return value;
  }
  const database = read('DATABASE_URL', settings.DATABASE_URL) ?? {
    engine: 'sqlite',
    path: './data/slotkit.sqlite',
  };
  const port = read('PORT', settings.PORT) ?? 3000;
  const smtpUrl = read('SMTP_URL', settings.SMTP_URL);
  const isMailOff = read('MAIL', settings.MAIL) === 'off';
  const demo = read('DEMO', settings.DEMO) ?? false;
  const devClock = read('DEV_CLOCK', settings.DEV_CLOCK) ?? false;
  const config: Config = {
    database,
    port,
    publicUrl: read('PUBLIC_URL', settings.PUBLIC_URL) ?? `http://localhost:${port}`,
    secretKey: read('SECRET_KEY', settings.SECRET_KEY),
    smtpUrl,
    mail: mailMode({ isMailOff, smtpUrl, isTrial: demo || devClock }),
    trustProxy: read('TRUST_PROXY', settings.TRUST_PROXY) ?? 0,
    metricsToken: read('METRICS_TOKEN', settings.METRICS_TOKEN),
    logLevel: read('LOG_LEVEL', settings.LOG_LEVEL) ?? 'info',
    demo,
    devClock,
    rateLimits: read('RATE_LIMITS', settings.RATE_LIMITS) !== 'off',
    webhookPrivate: read('WEBHOOK_PRIVATE', settings.WEBHOOK_PRIVATE) ?? false,
    databaseWaitMs: read('DATABASE_WAIT_MS', settings.DATABASE_WAIT_MS) ?? databaseWaitMs,
    calendarWaitMs: read('CALENDAR_WAIT_MS', settings.CALENDAR_WAIT_MS) ?? 2500,
    google: googleClient(
      read('GOOGLE_CLIENT_ID', settings.GOOGLE_CLIENT_ID),
      read('GOOGLE_CLIENT_SECRET', settings.GOOGLE_CLIENT_SECRET),
    ),
  };
  problems.push(...contradictions(config, env));
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

function mailMode(given: { isMailOff: boolean; smtpUrl: string | null; isTrial: boolean }): Config['mail'] {
  if (given.isMailOff) return 'off';
  return given.smtpUrl === null && given.isTrial ? 'dev' : 'smtp';
}

const googleClient = (clientId: string | null, clientSecret: string | null): Config['google'] =>
  clientId === null || clientSecret === null ? null : { clientId, clientSecret };

function contradictions(config: Config, env: Environment): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  if (!config.rateLimits && !config.devClock) {
    problems.push({ name: 'RATE_LIMITS', value: 'off', accepted: 'off only together with DEV_CLOCK=1' });
  }
  if (config.database.engine === 'postgres' && (env['SECRET_KEY'] ?? '').trim() === '') {
    problems.push({
      name: 'SECRET_KEY',
      value: null,
      accepted: `${settings.SECRET_KEY.accepts}; PostgreSQL needs it`,
    });
  }
  problems.push(...halfOfGoogle(env));
  return problems;
}

/** One half of an OAuth client is of no use. */
function halfOfGoogle(env: Environment): ConfigProblem[] {
  const names = ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'] as const;
  const missing = names.filter((name) => (env[name] ?? '').trim() === '');
  if (missing.length !== 1) return [];
  return missing.map((name) => ({
    name,
    value: null,
    accepted: `${settings[name].accepts}; the other half of Google's OAuth client is set`,
  }));
}

const prefix = 'SLOTKIT_';
/** Read by the test runner, which hands its own environment down. */
const testPrefix = 'SLOTKIT_TEST_';
const bare = (name: string): string => name.replaceAll(/[_-]/g, '').toUpperCase();

function unknownNames(env: Environment): ConfigProblem[] {
  const ours = new Map(Object.keys(settings).map((name) => [bare(name), name]));
  return Object.keys(env).flatMap((name) => {
    const isPrefixed = name.startsWith(prefix) && !name.startsWith(testPrefix);
    const meant = ours.get(bare(isPrefixed ? name.slice(prefix.length) : name));
    if (meant === name || (meant === undefined && !isPrefixed)) return [];
    const accepted = meant === undefined ? `there are ${[...ours.values()].join(', ')}` : `${meant} is meant`;
    return [{ name, value: null, accepted: `no such setting; ${accepted}` }];
  });
}
