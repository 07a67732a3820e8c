import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { axeCheck } from './accessibility/axe-check.ts';
import { exampleFolder, exampleSite } from './example-site.ts';
import { expect, test } from './journey.ts';
import { complaintsOf, timesOf, widgetOf } from './visitor.ts';

const themes = exampleFolder('themes');
const names = readdirSync(themes).filter((name) => statSync(join(themes, name)).isDirectory());

test('there are three themes', () => expect(names).toHaveLength(3));

for (const name of names)
  test(`the theme ${name} can be read, light and dark, at every step`, async ({ page, server }) => {
    await using site = await exampleSite(themes, server.url);
    const complaints = complaintsOf(page);
    const faults: string[] = [];
    const look = async (step: string): Promise<void> => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const fault of await axeCheck.find(page)) faults.push(`${step}, ${colorScheme}: ${fault}`);
      }
    };
    await page.goto(`${site.url}${name}/`);
    const widget = await widgetOf(page);
    await expect(timesOf(widget).first()).toBeVisible();
    await look('choosing');
    await timesOf(widget).first().click();
    await expect(widget.getByText('We keep this time for you')).toBeVisible();
    await widget.getByRole('button', { name: 'Book', exact: true }).click();
    await expect(widget.getByText(/things are missing/)).toBeVisible();
    await look('the form');
    await page.locator('booking-button').getByRole('button').click();
    await expect(page.getByRole('dialog').getByRole('button', { name: /Intro call/ })).toBeVisible();
    await look('the dialog');
    expect(faults).toEqual([]);
    expect(complaints).toEqual([]);
  });
