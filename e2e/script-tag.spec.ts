import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from './journey.ts';

const built = join(import.meta.dirname, '..', 'packages', 'widget', 'dist', 'cdn');

test('the built script loads by one tag, without an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.route('https://business.example/**', async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/') {
      await route.fulfill({
        contentType: 'text/html',
        body: '<script type="module" src="/cdn/booking-widget.js"></script>',
      });
    } else if (path.startsWith('/cdn/')) {
      const body = await readFile(join(built, basename(path)));
      await route.fulfill({ contentType: 'text/javascript', body });
    } else {
      await route.fulfill({ status: 204 });
    }
  });

  const script = page.waitForResponse('**/booking-widget.js');
  await page.goto('https://business.example/', { waitUntil: 'networkidle' });

  expect((await script).status()).toBe(200);
  expect(errors).toEqual([]);
});
