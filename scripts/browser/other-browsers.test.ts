import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { findFirefox } from './firefox-path.ts';
import { startWebKitDriver } from './webkit-driver.ts';

const environment = { ...process.env };

describe('browsers that have to be installed', () => {
  afterEach(() => {
    process.env = { ...environment };
  });

  it('are missed by name, with what to install', async () => {
    process.env['PATH'] = '/nowhere';
    process.env['FIREFOX_PATH'] = '';
    assert.throws(
      findFirefox,
      /^Error: firefox-esr or firefox is not installed.*apt-get install firefox-esr$/,
    );
    await assert.rejects(startWebKitDriver(), /^Error: WebKitWebDriver .*apt-get install webkit2gtk-driver$/);
  });

  it('are never another one when FIREFOX_PATH names a file that is missing', () => {
    process.env['FIREFOX_PATH'] = '/nowhere/firefox';
    assert.throws(findFirefox, /FIREFOX_PATH names .*nowhere/);
  });
});
