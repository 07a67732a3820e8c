import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../scripts/free-port.ts';
import { exampleFolder, exampleSite } from './example-site.ts';
import { expect, test } from './journey.ts';
import { bookIntroCall, complaintsOf, timesOf, widgetOf } from './visitor.ts';

/** Builds a Vite project into a folder, as `vite build` does. */
async function buildInto(project: string, outDir: string): Promise<void> {
  const vite = join(project, 'node_modules', 'vite', 'bin', 'vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', outDir], { cwd: project });
}

for (const name of ['react', 'vue', 'svelte'])
  test(`the example in ${name} builds, fills the form in and hears of the booking`, async ({
    page,
    server,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'slotkit-example-'));
    await buildInto(exampleFolder(name), folder);
    await using site = await exampleSite(folder, server.url);
    const complaints = complaintsOf(page);
    await page.goto(site.url);
    const widget = await widgetOf(page);
    await timesOf(widget).first().click();
    await expect(widget.getByLabel('What is it about?')).toHaveValue('Website');
    await bookIntroCall(widget, 'Sam', `${name}@example.com`);
    await expect(page.getByRole('heading', { level: 1, name: 'See you soon' })).toBeVisible();
    await expect(page.getByText(/^Booked: \d/)).toBeVisible();
    expect(complaints).toEqual([]);
    await rm(folder, { recursive: true });
  });

test('the example with a form of its own books through its own server', async ({ page, server }) => {
  const port = await freePort();
  const own = spawn(process.execPath, [join(exampleFolder('slot-picker-form'), 'server.ts')], {
    env: { ...process.env, PORT: String(port), SLOTKIT_URL: server.url },
  });
  try {
    await new Promise((resolve) => own.stdout.once('data', resolve));
    const complaints = complaintsOf(page);
    await page.goto(`http://localhost:${port}/`);
    await page.getByLabel('Your name').fill('Sam');
    await page.getByLabel('E-mail').fill('form@example.com');
    await page.getByLabel('What shall we make?').fill('A sign for our shop');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page, 'a form is not sent without a time').toHaveURL(`http://localhost:${port}/`);
    await timesOf(page.locator('booking-slot-picker')).first().click();
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
    expect(complaints).toEqual([]);
  } finally {
    own.kill();
  }
});

test('the example with the strict policy books, and its policy has nothing to forbid', async ({
  page,
  server,
}) => {
  await using site = await exampleSite(exampleFolder('strict-csp'), server.url);
  const complaints = complaintsOf(page);
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      console.error(violatedDirective),
    ),
  );
  await page.goto(site.url);
  const widget = await widgetOf(page);
  await timesOf(widget).first().click();
  await bookIntroCall(widget, 'Sam', 'policy@example.com');
  await page.getByRole('button', { name: 'Book something else' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: /Intro call/ })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('each example says what it is in at most forty lines', async () => {
  for (const name of await readdir(exampleFolder('.'))) {
    const lines = (await readFile(join(exampleFolder(name), 'README.md'), 'utf8')).trim().split('\n');
    expect(lines.length, name).toBeLessThanOrEqual(40);
  }
});
