import type { PublicApp, Question } from '../../packages/shared/src/wire/index.ts';
import { questionTypes } from '../../packages/shared/src/wire/index.ts';
import { quietMonday, type Scene } from './scene.ts';
import type { Stage } from './stage.ts';
import { openTimes } from './time-scenes.ts';

const ofWidget = { element: 'booking-widget', at: quietMonday } as const;
const introCall = '/b/intro-call';
const chosenStart = '2027-03-02T09:00:00Z';

const minutesAfter = (start: string, minutes: number): string =>
  new Date(Date.parse(start) + minutes * 60_000).toISOString();

/** A hold that is answered in place of the server, so that no scene takes a time away from another. */
async function holdInPlaceOfServer(stage: Stage): Promise<void> {
  await stage.answer('hold', {
    hold_id: 'bkg_1',
    hold_secret: 'not-a-secret',
    start: chosenStart,
    end: minutesAfter(chosenStart, 30),
    expires_at: minutesAfter(quietMonday, 5),
  });
  await stage.answer('release', {}, 200);
}

async function openForm(stage: Stage, path: string): Promise<void> {
  await holdInPlaceOfServer(stage);
  await openTimes(stage, path);
  await stage.times.first().click();
  await stage.page.getByRole('textbox', { name: 'Name' }).waitFor();
  await stage.read(/^We keep this time/);
}

/** Fills what the demo's forms ask for. */
export async function fillForm({ page }: Stage): Promise<void> {
  await page.getByLabel('Name').fill('Ada Example');
  await page.getByLabel('E-mail').fill('ada@example.com');
  const topic = page.getByLabel('What is it about?');
  if ((await topic.count()) > 0) await topic.selectOption({ index: 1 });
  const portfolio = page.getByLabel('Link to your portfolio');
  if ((await portfolio.count()) > 0) await portfolio.fill('https://example.com');
}

const submit = /^(Book|Send request)$/;

async function openFilledForm(stage: Stage): Promise<void> {
  await openForm(stage, introCall);
  await fillForm(stage);
}

const everyQuestion: readonly Question[] = questionTypes.map((type) => ({
  key: type,
  type,
  label: `A question of the kind “${type.replace('_', ' ')}”`,
  ...(type === 'number' && { help: 'With a line of help below it' }),
  ...(['select', 'multi_select', 'radio'].includes(type) && { options: ['One', 'Another one', 'A third'] }),
  required: type !== 'long_text',
}));

async function askEverything(stage: Stage): Promise<void> {
  await stage.alter<PublicApp>('app', (app) => ({
    ...app,
    event_types: app.event_types.map((eventType) => ({
      ...eventType,
      required_contact: ['email', 'phone'],
      questions: [...everyQuestion],
    })),
  }));
}

const alternatives = [1, 2, 3].map((day) => {
  const start = minutesAfter(chosenStart, day * 24 * 60);
  return { start, end: minutesAfter(start, 30) };
});

/** Filling the form, and what may come between. */
export const formScenes: readonly Scene[] = [
  {
    ...ofWidget,
    name: 'form',
    says: 'The empty form, with the time that is kept',
    show: (stage) => openForm(stage, introCall),
  },
  {
    ...ofWidget,
    name: 'form-request',
    says: 'The form of a booking that has to be approved',
    show: (stage) => openForm(stage, '/b/needs-approval'),
  },
  {
    ...ofWidget,
    name: 'form-every-question',
    says: 'A form with every kind of question',
    async show(stage) {
      await askEverything(stage);
      await openForm(stage, introCall);
    },
  },
  {
    ...ofWidget,
    name: 'form-problems',
    says: 'Some answers are missing or wrong',
    async show(stage) {
      await openForm(stage, introCall);
      await stage.page.getByLabel('E-mail').fill('ada');
      await stage.press(submit);
      await stage.read(/missing or not right/);
    },
  },
  {
    ...ofWidget,
    name: 'form-every-problem',
    says: 'Every kind of question with an error',
    async show(stage) {
      await askEverything(stage);
      await openForm(stage, introCall);
      await stage.press(submit);
      await stage.read(/missing or not right/);
    },
  },
  {
    ...ofWidget,
    name: 'form-sending',
    says: 'The booking is being sent',
    async show(stage) {
      await stage.keepWaiting('book');
      await openFilledForm(stage);
      await stage.press(submit);
      await stage.page.getByRole('button', { name: 'Sending…' }).waitFor();
    },
  },
  {
    ...ofWidget,
    name: 'form-refused',
    says: 'The server found an answer wrong',
    async show(stage) {
      await stage.refuse('book', 422, 'validation_failed', {
        errors: [{ pointer: '/attendee/email', detail: 'Invalid email address' }],
      });
      await openFilledForm(stage);
      await stage.press(submit);
      await stage.read(/such as name@example\.com/);
    },
  },
  {
    ...ofWidget,
    name: 'form-unanswered',
    says: 'The server could not answer',
    async show(stage) {
      await stage.refuse('book', 501, 'unavailable');
      await openFilledForm(stage);
      await stage.press(submit);
      await stage.page.getByRole('alert').waitFor();
    },
  },
  {
    ...ofWidget,
    name: 'form-network-lost',
    says: 'The network was lost while sending',
    async show(stage) {
      await stage.cut('book');
      await openFilledForm(stage);
      await stage.press(submit);
      await stage.read(/No connection/);
    },
  },
  {
    ...ofWidget,
    name: 'hold-ending',
    says: 'Less than a minute is left to keep the time',
    async show(stage) {
      await openForm(stage, introCall);
      await stage.page.clock.setFixedTime(minutesAfter(quietMonday, 4.25));
      await stage.page.getByText(/Less than a minute/).waitFor({ state: 'attached' });
    },
  },
  {
    ...ofWidget,
    name: 'hold-extended',
    says: 'The time is kept for longer',
    async show(stage) {
      await openForm(stage, introCall);
      await stage.answer('extend', { expires_at: minutesAfter(quietMonday, 10) });
      await stage.press('More time');
      await stage.page.getByText(/You have more time/).waitFor({ state: 'attached' });
    },
  },
  {
    ...ofWidget,
    name: 'hold-over',
    says: 'The time is not kept any more',
    async show(stage) {
      await openForm(stage, introCall);
      await stage.page.clock.setFixedTime(minutesAfter(quietMonday, 6));
      await stage.read(/not kept for you any more/);
    },
  },
  {
    ...ofWidget,
    name: 'slot-taken',
    says: 'Somebody else took the time; others are named',
    async show(stage) {
      await stage.refuse('book', 409, 'slot_taken', { alternatives });
      await openFilledForm(stage);
      await stage.press(submit);
      await stage.read(/has just been taken/);
      await stage.times.first().waitFor();
    },
  },
  {
    ...ofWidget,
    name: 'slot-taken-at-once',
    says: 'Somebody else took the time before the form was there; no others are named',
    async show(stage) {
      await stage.refuse('hold', 409, 'slot_taken', { alternatives: [] });
      await openTimes(stage, introCall);
      await stage.times.first().click();
      await stage.read(/has just been taken/);
      await stage.times.first().waitFor();
    },
  },
];
