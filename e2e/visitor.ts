import { expect, type Locator, type Page } from '@playwright/test';
import { fillIntroCall } from '../scripts/widget-measures/book-once.ts';

/** The widget of a page, ready for a visitor. */
export async function widgetOf(page: Page): Promise<Locator> {
  const widget = page.locator('booking-widget');
  await expect(widget.getByRole('heading', { level: 2 })).toBeVisible();
  await forgetFallback(widget);
  return widget;
}

/** Takes away what a hosted page shows in the place of an element until it runs: out of sight, but locators would find it as well. */
export const forgetFallback = (element: Locator): Promise<void> =>
  element.evaluate((host) => host.querySelector(':scope > .plain')?.remove());

/** The times of the day that is shown. */
export const timesOf = (within: Locator): Locator => within.getByRole('listbox').getByRole('option');

/** Fills the form of the demo's intro call and books. */
export async function bookIntroCall(widget: Locator, name: string, email: string): Promise<void> {
  await fillIntroCall(widget, name, email);
  await widget.getByRole('button', { name: 'Book', exact: true }).click();
  await expect(widget.getByRole('heading', { name: 'You are booked' })).toBeVisible();
}

/** Everything that a page complains of; a page that does its work complains of nothing. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  return complaints;
}

/** Shows the times of a day of the month that is shown, such as '25 March'. */
export async function chooseDay(within: Locator, day: string): Promise<void> {
  await within.getByRole('gridcell', { name: new RegExp(`\\b${day}\\b`) }).click();
  await expect(within.getByRole('heading', { name: day })).toBeVisible();
}

/** Asks for the demo's studio visit at the first time of a day, by video if wanted; it has to be confirmed by mail. */
export async function bookVisit(
  widget: Locator,
  visit: { readonly day: string; readonly byVideo: boolean; readonly email: string },
): Promise<void> {
  if (visit.byVideo) await widget.getByLabel('Where').selectOption('Video call');
  await chooseDay(widget, visit.day);
  await timesOf(widget).first().click();
  await widget.getByLabel('Name').fill('Kim');
  await widget.getByLabel('E-mail').fill(visit.email);
  await widget.getByRole('button', { name: 'Book', exact: true }).click();
  await expect(widget.getByRole('heading', { name: 'One more step' })).toBeVisible();
}
