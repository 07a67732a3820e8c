import { quietMonday, type Scene } from './scene.ts';
import type { Stage } from './stage.ts';

const ofButton = { element: 'booking-button', at: quietMonday } as const;
const ofPicker = { element: 'booking-slot-picker', at: quietMonday } as const;
const whose = 'app-id="demo" widget-key="pk_demo" event-type="intro-call"';

async function showButton(stage: Stage, attributes = ''): Promise<void> {
  await stage.openOwnPage(
    'booking-button',
    `<booking-button ${whose} ${attributes}>Meet us</booking-button>`,
  );
  await stage.page.getByRole('button', { name: 'Meet us' }).waitFor();
}

async function showPicker(stage: Stage, attributes = ''): Promise<void> {
  await stage.openOwnPage(
    'booking-slot-picker',
    `<form><booking-slot-picker ${whose} name="start" aria-label="Start" ${attributes}></booking-slot-picker><p><button>Send</button></p></form>`,
  );
  await stage.readTimes();
}

/** Elements that stand in the midst of somebody's page. */
export const ownPageScenes: readonly Scene[] = [
  {
    ...ofButton,
    name: 'button',
    says: 'The button in a page',
    show: (stage) => showButton(stage),
  },
  {
    ...ofButton,
    name: 'button-floating',
    says: 'The button in the corner of the window',
    show: (stage) => showButton(stage, 'floating'),
  },
  {
    ...ofButton,
    name: 'button-dialog',
    says: 'Its dialog, with times',
    async show(stage) {
      await showButton(stage);
      await stage.press('Meet us');
      await stage.readTimes();
    },
  },
  {
    ...ofPicker,
    name: 'picker',
    says: 'Times in a form of the page',
    show: (stage) => showPicker(stage),
  },
  {
    ...ofPicker,
    name: 'picker-chosen',
    says: 'A time is chosen',
    async show(stage) {
      await showPicker(stage);
      await stage.times.nth(1).click();
      await stage.page.getByRole('listbox').getByRole('option', { selected: true }).waitFor();
    },
  },
  {
    ...ofPicker,
    name: 'picker-missing',
    says: 'The form was sent without a time',
    async show(stage) {
      await showPicker(stage, 'required');
      await stage.press('Send');
    },
  },
  {
    ...ofPicker,
    name: 'picker-off',
    says: 'Nothing can be chosen at the moment',
    show: (stage) => showPicker(stage, 'disabled'),
  },
];
