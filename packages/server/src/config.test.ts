import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigError } from './config-error.ts';
import { readConfig, type Environment } from './config.ts';

function problemsOf(env: Environment): ConfigError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  assert.fail('The settings were accepted.');
}

describe('readConfig', () => {
  it('needs nothing: an SQLite file under ./data, port 3000', () => {
    assert.deepEqual(readConfig({}), {
      database: { engine: 'sqlite', path: './data/slotkit.sqlite' },
      port: 3000,
      publicUrl: 'http://localhost:3000',
      secretKey: null,
      smtpUrl: null,
      mail: 'smtp',
      trustProxy: 0,
      metricsToken: null,
      logLevel: 'info',
      demo: false,
      devClock: false,
      rateLimits: true,
      webhookPrivate: false,
      databaseWaitMs: 10_000,
      calendarWaitMs: 2500,
      google: null,
    });
  });

  it('takes an empty value for none', () => {
    assert.deepEqual(readConfig({ PORT: '', DATABASE_URL: ' ', SECRET_KEY: '' }), readConfig({}));
  });

  it('reads every setting', () => {
    const key = 'k'.repeat(32);
    const config = readConfig({
      DATABASE_URL: 'postgres://slotkit:pw@db.internal:5432/slotkit',
      PORT: '8080',
      PUBLIC_URL: 'https://Book.example.com/',
      SECRET_KEY: key,
      SMTP_URL: 'smtp://user:pw@mail.example.com:587',
      TRUST_PROXY: 'true',
      METRICS_TOKEN: 'a token of Prometheus',
      LOG_LEVEL: 'warn',
      DEV_CLOCK: '1',
      RATE_LIMITS: 'off',
      WEBHOOK_PRIVATE: 'true',
      DATABASE_WAIT_MS: '60000',
      CALENDAR_WAIT_MS: '1000',
      GOOGLE_CLIENT_ID: '123456789012-abc.apps.googleusercontent.com',
      GOOGLE_CLIENT_SECRET: 'GOCSPX-a-client-secret',
    });
    assert.deepEqual(config, {
      database: { engine: 'postgres', url: 'postgres://slotkit:pw@db.internal:5432/slotkit' },
      port: 8080,
      publicUrl: 'https://book.example.com',
      secretKey: key,
      smtpUrl: 'smtp://user:pw@mail.example.com:587',
      mail: 'smtp',
      trustProxy: 1,
      metricsToken: 'a token of Prometheus',
      logLevel: 'warn',
      demo: false,
      devClock: true,
      rateLimits: false,
      webhookPrivate: true,
      databaseWaitMs: 60_000,
      calendarWaitMs: 1000,
      google: {
        clientId: '123456789012-abc.apps.googleusercontent.com',
        clientSecret: 'GOCSPX-a-client-secret',
      },
    });
  });

  it('wants both halves of the OAuth client at Google, each in its place, and shows neither', () => {
    const half = problemsOf({ GOOGLE_CLIENT_ID: '123456789012-abc.apps.googleusercontent.com' });
    assert.match(half.message, /GOOGLE_CLIENT_SECRET.*the other half/s);
    const mixedUp = problemsOf({
      GOOGLE_CLIENT_ID: 'GOCSPX-a-client-secret',
      GOOGLE_CLIENT_SECRET: '123456789012-abc.apps.googleusercontent.com',
    });
    assert.match(mixedUp.message, /GOOGLE_CLIENT_ID.*apps\.googleusercontent\.com/s);
    assert.doesNotMatch(mixedUp.message, /GOCSPX/);
  });

  it('knows where an SQLite file is meant', () => {
    for (const [text, path] of [
      ['sqlite:./here.db', './here.db'],
      ['sqlite:/var/lib/slotkit.db', '/var/lib/slotkit.db'],
      ['sqlite:///var/lib/slotkit.db', '///var/lib/slotkit.db'],
    ]) {
      assert.deepEqual(readConfig({ DATABASE_URL: text }).database, { engine: 'sqlite', path });
    }
  });

  it('keeps mail for the mailbox in a demo, unless a mail server is named or mail is off', () => {
    assert.equal(readConfig({ DEMO: '1' }).mail, 'dev');
    assert.equal(readConfig({ DEV_CLOCK: '1' }).mail, 'dev');
    assert.equal(readConfig({ DEMO: '1', SMTP_URL: 'smtp://localhost' }).mail, 'smtp');
    assert.equal(readConfig({ DEMO: '1', MAIL: 'off' }).mail, 'off');
    // What a login shell says.
    assert.equal(readConfig({ DEMO: '1', MAIL: '/var/mail/somebody' }).mail, 'dev');
  });

  it('reports every problem at once, with the value and what is accepted', () => {
    const { problems, message } = problemsOf({
      PORT: 'eighty',
      TRUST_PROXY: '99',
      LOG_LEVEL: 'loud',
      MAIL: 'on',
      DEMO: 'yes',
      RATE_LIMITS: 'off',
      PUBLIC_URL: 'https://book.example.com/scheduling',
    });
    assert.deepEqual(problems.map(({ name }) => name).sort(), [
      'DEMO',
      'LOG_LEVEL',
      'MAIL',
      'PORT',
      'PUBLIC_URL',
      'RATE_LIMITS',
      'TRUST_PROXY',
    ]);
    assert.match(message, /PORT is "eighty"; accepted: a port from 1 to 65535/);
  });

  it('never shows a secret', () => {
    const { problems, message } = problemsOf({
      SECRET_KEY: 'hunter2',
      SMTP_URL: 'http://mailer:hunter2@mail.example.com',
      DATABASE_URL: 'mysql://root:hunter2@db',
      PUBLIC_URL: 'https://admin:hunter2@book.example.com',
    });
    assert.equal(problems.length, 4);
    assert.doesNotMatch(message, /hunter2/);
  });

  it('asks for a key when the database is PostgreSQL', () => {
    const { message } = problemsOf({ DATABASE_URL: 'postgres://localhost/slotkit' });
    assert.match(message, /SECRET_KEY: at least 32 characters; PostgreSQL needs it/);
  });

  it('refuses an SQLite database that would be two, or somewhere else than meant', () => {
    for (const text of ['sqlite::memory:', 'sqlite:', 'sqlite://data/slotkit.sqlite', './slotkit.sqlite']) {
      assert.equal(problemsOf({ DATABASE_URL: text }).problems[0]?.name, 'DATABASE_URL', text);
    }
  });

  it('refuses names that can only be meant for it, and leaves others alone', () => {
    assert.match(problemsOf({ SLOTKIT_PORT: '1' }).message, /SLOTKIT_PORT: no such setting; PORT is meant/);
    assert.match(problemsOf({ SLOTKIT_COLOUR: 'red' }).message, /no such setting; there are DATABASE_URL/);
    assert.match(problemsOf({ RATELIMITS: 'off' }).message, /RATE_LIMITS is meant/);
    readConfig({ HOME: '/root', COLOUR: 'red', SLOTKIT_TEST_DATABASE_URL: 'postgres://x/y' });
  });
});
