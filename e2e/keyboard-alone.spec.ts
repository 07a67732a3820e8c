import { KeyboardVisitor } from './accessibility/keyboard-visitor.ts';
import { bookedAhead } from './scenes/booked-ahead.ts';
import { expect, test } from './scenes/stage-test.ts';
import type { Stage } from './scenes/stage.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Opens the times of the intro call on a day of one's own, with the keyboard before the first time. */
async function openTimes(stage: Stage, at: string, path = '/b/intro-call'): Promise<KeyboardVisitor> {
  await stage.setClocks(at);
  await stage.open(path);
  await stage.times.first().waitFor();
  return new KeyboardVisitor(stage.page);
}

/** From the start of the page to the first time of the day. */
async function goToTimes(visitor: KeyboardVisitor, day: string, first: string): Promise<void> {
  await visitor.tabTo(
    'combobox "Duration"',
    'combobox "Where"',
    'button "Previous month"',
    'button "Next month"',
    new RegExp(`^gridcell "${day}, \\d+ times"$`),
    'combobox "Time zone"',
    `option "${first}"`,
  );
}

async function goToForm(stage: Stage, visitor: KeyboardVisitor): Promise<void> {
  await visitor.press('Enter');
  await visitor.isOn('heading "Your details"');
  await expect(stage.page.getByRole('timer')).toHaveText(/^We keep this time/);
}

async function fill(visitor: KeyboardVisitor): Promise<void> {
  await visitor.tabTo('button "More time"', 'textbox "Name"');
  await visitor.type('Ada Example');
  await visitor.tabTo('textbox "E-mail"');
  await visitor.type('ada@example.com');
  await visitor.tabTo('combobox "What is it about?"');
  await visitor.type('Website');
  await visitor.tabTo(
    'textbox "A link we should look at before (optional)"',
    'textbox "Anything we should know? (optional)"',
    'button "Book"',
  );
}

test('an event type, a day, a time and the form: booked by keyboard alone, with a mistake on the way', async ({
  stage,
}) => {
  await stage.setClocks('2028-03-06T06:00:00Z');
  await stage.open('/book/demo');
  const visitor = new KeyboardVisitor(stage.page);
  await stage.page.getByRole('button', { name: /Intro call/ }).waitFor();
  await visitor.tabTo(/^button "Intro call/);
  await visitor.press('Enter');
  await visitor.isOn('heading "Choose a time"');
  await visitor.hears('status', 'March 2028: 20 days with times.');
  await visitor.tabTo(
    'button "Previous month"',
    'button "Next month"',
    /^gridcell "Monday, 6 March 2028, 15 times"$/,
  );

  await visitor.press('ArrowRight', 'ArrowDown');
  await visitor.isOn(/^gridcell "Tuesday, 14 March 2028, 15 times"$/);
  await visitor.press('End');
  await visitor.isOn('gridcell "Sunday, 19 March 2028, no times"');
  await visitor.press('Home', 'PageDown');
  await visitor.isOn(/^gridcell "Thursday, 13 April 2028, \d+ times"$/);
  await visitor.hears('status', 'April 2028:');
  await visitor.press('PageUp', 'Enter');
  await visitor.isOn(/^gridcell "Monday, 13 March 2028, 15 times"$/);
  await visitor.tabTo('combobox "Time zone"', 'option "09:00"');
  await visitor.press('ArrowDown', 'End', 'ArrowUp', 'Home', 'ArrowDown');
  await visitor.isOn('option "09:30"');
  await goToForm(stage, visitor);

  await visitor.tabTo('button "More time"');
  await visitor.press('Enter');
  await visitor.hears('status', 'You have more time now.');
  await visitor.tabTo('textbox "Name"');
  await visitor.press('Enter');
  await visitor.isOn(/^alert/);
  await visitor.hears('alert', '3 things are missing or not right');
  await visitor.tabTo('button "Name"');
  await visitor.press('Enter');
  await visitor.isOn('textbox "Name"');
  await visitor.isTold(/Please fill this in\./);
  await visitor.type('Ada Example');
  await visitor.tabTo('textbox "E-mail"');
  await visitor.type('ada@example.com');
  await visitor.tabTo('combobox "What is it about?"');
  await visitor.type('Website');
  await visitor.press('Shift+Tab');
  await visitor.isOn('textbox "E-mail"');
  await visitor.press('Enter');
  await visitor.isOn('heading "You are booked"');
  await visitor.tabTo(/^link "Video call/, 'link "Calendar file"', /^link "Google/, /^link "Outlook/);
  await visitor.tabTo('link "Change or cancel"');
});

test('a booking is moved, and cancelled', async ({ stage }) => {
  await stage.setClocks('2028-05-08T06:00:00Z');
  const { manage } = await bookedAhead(stage, { slug: 'intro-call', start: '2028-05-10T08:00:00Z' });
  await stage.open(manage);
  await stage.page.getByRole('button', { name: 'Change time' }).waitFor();
  const visitor = new KeyboardVisitor(stage.page);
  const facts = [/^link "Video call/, 'link "Calendar file"', /^link "Google/, /^link "Outlook/];
  await visitor.tabTo(...facts, 'button "Change time"');
  await visitor.press('Enter');
  await visitor.isOn('heading "Choose a new time"');
  await stage.times.first().waitFor();
  await visitor.tabTo(
    'button "Previous month"',
    'button "Next month"',
    /^gridcell "\w+, \d+ May 2028, \d+ times"$/,
  );
  await visitor.press('ArrowRight', 'Enter');
  await visitor.isOn('gridcell "Tuesday, 9 May 2028, 15 times"');
  await visitor.tabTo('combobox "Time zone"', 'option "09:00"');
  await visitor.press('Enter');
  await visitor.isOn('heading "Is this right?"');
  await visitor.tabTo('button "Move booking"');
  await visitor.press('Enter');
  await visitor.isOn('heading "Intro call"');
  await visitor.hears('status', 'Your booking has moved to Tue 9 May, 09:00.');

  await visitor.tabTo(...facts, 'button "Change time"', 'button "Cancel booking"');
  await visitor.press('Enter');
  await visitor.isOn('heading "Cancel this booking?"');
  await visitor.tabTo(/^textbox "Reason/);
  await visitor.type('I am ill.');
  await visitor.tabTo('button "Cancel booking"');
  await visitor.press('Enter');
  await visitor.isOn('heading "Intro call"');
  await visitor.hears('status', 'Your booking is cancelled.');
  await visitor.tabTo('link "Book again"');
});

test('a question whether to cancel is left again, and the focus is where it was', async ({ stage }) => {
  await stage.setClocks('2028-05-08T06:00:00Z');
  const { manage } = await bookedAhead(stage, { slug: 'intro-call', start: '2028-05-11T08:00:00Z' });
  await stage.open(manage);
  const visitor = new KeyboardVisitor(stage.page);
  const cancel = stage.page.getByRole('button', { name: 'Cancel booking' });
  await cancel.focus();
  await visitor.press('Enter');
  await visitor.isOn('heading "Cancel this booking?"');
  await visitor.tabTo(/^textbox "Reason/, 'button "Cancel booking"', 'button "Keep booking"');
  await visitor.press('Enter');
  await visitor.isOn('button "Cancel booking"');
});

test('a time that somebody else took is said at once, and others are the next stops', async ({ stage }) => {
  const visitor = await openTimes(stage, '2028-06-05T06:00:00Z');
  await stage.refuse('book', 409, 'slot_taken', {
    alternatives: [{ start: '2028-06-06T08:00:00Z', end: '2028-06-06T08:30:00Z' }],
  });
  await goToTimes(visitor, 'Monday, 5 June 2028', '09:00');
  await goToForm(stage, visitor);
  await fill(visitor);
  await visitor.press('Enter');
  await visitor.isOn('heading "Choose a time"');
  await visitor.hears('alert', '09:00 has just been taken. What you typed is kept: choose another time.');
  await visitor.tabTo('button "Tue 6 Jun, 10:00"');
  await visitor.press('Enter');
  await visitor.isOn('heading "Your details"');
  await expect(stage.page.getByRole('textbox', { name: 'Name' })).toHaveValue('Ada Example');
});

test('of an hour that comes twice each time is told apart', async ({ stage }) => {
  const visitor = await openTimes(stage, '2028-11-01T08:00:00Z', '/b/sales-team?timezone=America/New_York');
  await visitor.tabTo('button "Previous month"', 'button "Next month"', /^gridcell "Wednesday, 1 November/);
  await visitor.press(
    'ArrowDown',
    'Home',
    'End',
    'ArrowRight',
    'ArrowLeft',
    'ArrowLeft',
    'ArrowRight',
    'ArrowUp',
  );
  await visitor.isOn(/^gridcell "Sunday, 5 November 2028/);
  await visitor.press('Enter');
  await visitor.tabTo('option "00:15"');
  await visitor.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await visitor.isOn('option "01:30 GMT-4"');
  await visitor.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await visitor.isOn('option "01:30 GMT-5"');
  await goToForm(stage, visitor);
});

test('a time that is kept no longer can still be booked', async ({ stage }) => {
  const visitor = await openTimes(stage, '2028-07-03T04:00:00Z');
  await goToTimes(visitor, 'Monday, 3 July 2028', '09:00');
  await goToForm(stage, visitor);
  await fill(visitor);
  await stage.setClocks('2028-07-03T04:04:20Z');
  await visitor.hears('status', 'Less than a minute left to keep this time.');
  await stage.setClocks('2028-07-03T04:06:00Z');
  await visitor.hears('status', 'The time is not kept for you any more.');
  await visitor.isOn('button "Book"');
  await visitor.press('Enter');
  await visitor.isOn('heading "You are booked"');
});

test('when the network is gone all that was typed stays, and the same button tries again', async ({
  stage,
}) => {
  const visitor = await openTimes(stage, '2028-08-07T06:00:00Z');
  await goToTimes(visitor, 'Monday, 7 August 2028', '09:00');
  await goToForm(stage, visitor);
  await fill(visitor);
  await stage.cut('book');
  await visitor.press('Enter');
  await visitor.hears('alert', 'No connection.');
  await visitor.isOn('button "Book"');
  await stage.restore('book');
  await visitor.press('Enter');
  await visitor.isOn('heading "You are booked"');
});

test('another time zone is chosen by its name, said, and remembered', async ({ stage }) => {
  const visitor = await openTimes(stage, '2028-09-04T06:00:00Z');
  await goToTimes(visitor, 'Monday, 4 September 2028', '09:00');
  await visitor.press('Shift+Tab');
  await visitor.isOn('combobox "Time zone"');
  await stage.page.getByRole('option', { name: /Kathmandu/ }).waitFor({ state: 'attached' });
  await visitor.type('Kathmandu');
  await expect(stage.times.first()).toHaveText('12:45');
  await visitor.isOn('combobox "Time zone"');
  await visitor.tabTo('option "12:45"');
  await stage.page.reload();
  await expect(stage.times.first()).toHaveText('12:45');
});
