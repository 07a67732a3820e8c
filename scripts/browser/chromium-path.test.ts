import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { findChromium } from './chromium-path.ts';

const folder = mkdtempSync(join(tmpdir(), 'slotkit-browser-'));
const browser = join(folder, 'chromium');
writeFileSync(browser, '');
chmodSync(browser, 0o755);
const environment = { ...process.env };

describe('the browser for the tests', () => {
  afterEach(() => {
    process.env = { ...environment };
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('is the one that CHROME_PATH names', async () => {
    process.env['CHROME_PATH'] = browser;
    assert.deepEqual(await findChromium(), { executablePath: browser, env: {} });
  });

  it('is never another one when CHROME_PATH names a file that is missing', async () => {
    process.env['CHROME_PATH'] = join(folder, 'missing');
    await assert.rejects(findChromium(), /CHROME_PATH names .*missing/);
  });

  it('is otherwise one that is installed', async () => {
    process.env['CHROME_PATH'] = '';
    process.env['PATH'] = folder;
    assert.deepEqual(await findChromium(), { executablePath: browser, env: {} });
  });
});
