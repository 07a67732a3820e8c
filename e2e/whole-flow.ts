import { expect, type Locator, type Page } from '@playwright/test';
import { bookIntroCall, timesOf, widgetOf } from './visitor.ts';

/** Called between the steps of a visit, with the name of what is on show. */
export type AtStep = (step: 'times' | 'form' | 'booked' | 'moved' | 'cancelled') => Promise<void>;

/** Books the demo's intro call in the widget of a page, moves the booking and cancels it, all without leaving the page. */
export async function bookMoveAndCancel(page: Page, atStep: AtStep = async () => {}): Promise<void> {
  const widget = await widgetOf(page);
  await expect(timesOf(widget).first()).toBeVisible();
  await atStep('times');
  await timesOf(widget).first().click();
  await expect(widget.getByText('We keep this time for you')).toBeVisible();
  await atStep('form');
  await bookIntroCall(widget, 'Robin', 'robin@example.com');
  await expect(widget.getByRole('link', { name: 'Change or cancel' })).toBeVisible();
  await atStep('booked');
  await manageHere(widget);
  await widget.getByRole('button', { name: 'Change time' }).click();
  await timesOf(widget).last().click();
  await widget.getByRole('button', { name: 'Move booking' }).click();
  await expect(widget.getByText('Your booking has moved').first()).toBeVisible();
  await atStep('moved');
  await widget.getByRole('button', { name: 'Cancel booking' }).click();
  await widget.getByRole('button', { name: 'Cancel booking' }).last().click();
  await expect(widget.getByText('Your booking is cancelled').first()).toBeVisible();
  await atStep('cancelled');
}

/** Opens the booking that was just made by its private link, but in the widget, as a site with a page of its own for it does. */
async function manageHere(widget: Locator): Promise<void> {
  const link = await widget.getByRole('link', { name: 'Change or cancel' }).getAttribute('href');
  const token = link?.split('/').at(-1) ?? '';
  await widget.evaluate((element, token) => element.setAttribute('manage-token', token), token);
}
