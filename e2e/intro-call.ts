import { expect, type Locator } from '@playwright/test';
import { fillIntroCall } from '../scripts/widget-measures/book-once.ts';
import { timesOf } from './visitor.ts';

/** Chooses the first time of the demo's intro call, and waits until it is held. */
export async function chooseFirstTime(widget: Locator): Promise<void> {
  await timesOf(widget).first().click();
  await expect(widget.getByText('We keep this time for you')).toBeVisible();
}

/** Fills the form of the intro call; nothing is sent yet. */
export const fillForm = (widget: Locator, email: string): Promise<void> =>
  fillIntroCall(widget, 'Robin', email);

/** What the form holds, as `fillForm` left it. */
export async function expectFilled(widget: Locator, email: string): Promise<void> {
  await expect(widget.getByLabel('Name')).toHaveValue('Robin');
  await expect(widget.getByLabel('E-mail')).toHaveValue(email);
  await expect(widget.getByLabel('What is it about?')).toHaveValue('Website');
}

export const bookButton = (widget: Locator): Locator =>
  widget.getByRole('button', { name: 'Book', exact: true });

/** With the retries of a bad network it takes a moment. */
export const expectBooked = (widget: Locator): Promise<void> =>
  expect(widget.getByRole('heading', { name: 'You are booked' })).toBeVisible({ timeout: 15_000 });

/** The request that books, as the first line of HTTP has it. */
export const bookingRequest = /^POST \S+\/bookings /;
