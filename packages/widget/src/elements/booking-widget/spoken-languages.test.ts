import { expect, fixture, html } from '@open-wc/testing';
import '../../define.ts';
import { press } from '../../testing/keys.ts';
import { MockServer } from '../../testing/mock-server.ts';
import { Visitor } from '../../testing/visitor.ts';

const server = new MockServer();

/** The widget in a page that says so much about language and direction. */
async function open(around: string) {
  const page = await fixture(html`<div .innerHTML=${around}></div>`);
  const widget = page.querySelector('booking-widget');
  if (!widget) throw new Error('There is no widget.');
  const visitor = new Visitor(widget);
  await visitor.find('option');
  return { page, widget, visitor };
}

const element = '<booking-widget app-id="demo" event-type="intro-call" timezone="UTC"></booking-widget>';
const directionInside = (widget: Element): string | undefined => {
  const inside = widget.shadowRoot?.firstElementChild;
  return inside ? getComputedStyle(inside).direction : undefined;
};

describe('the languages that the widget speaks', () => {
  server.install();

  it('follow the page live, whatever the region', async () => {
    const { page, visitor } = await open(`<div lang="de-AT">${element}</div>`);
    await visitor.find('heading', 'Wählen Sie eine Zeit');
    page.firstElementChild?.setAttribute('lang', 'pt-BR');
    await visitor.find('heading', 'Escolha um horário');
    page.firstElementChild?.setAttribute('lang', 'nb');
    await visitor.find('heading', 'Choose a time');
  });

  it('lead through the form in the language that came in between', async () => {
    const { page, visitor } = await open(`<div lang="pl">${element}</div>`);
    await visitor.click('option', '09:00');
    await visitor.find('textbox', 'Imię i nazwisko');
    page.firstElementChild?.setAttribute('lang', 'ja');
    await visitor.find('textbox', 'お名前');
  });

  const cases: readonly (readonly [what: string, around: string, direction: string])[] = [
    ['an Arabic widget where nobody says a direction', `<div lang="ar">${element}</div>`, 'rtl'],
    [
      'an Arabic widget on a page from left to right',
      `<div dir="ltr"><section lang="ar">${element}</section></div>`,
      'rtl',
    ],
    [
      'an Arabic widget in what is said to run from left to right',
      `<div lang="ar" dir="ltr">${element}</div>`,
      'ltr',
    ],
    ['a German widget on a page from right to left', `<div dir="rtl" lang="de">${element}</div>`, 'rtl'],
    ['a German widget where nobody says a direction', `<div lang="de">${element}</div>`, 'ltr'],
  ];
  for (const [what, around, direction] of cases) {
    it(`run in the direction that is said, else in their own: ${what}`, async () => {
      const { widget } = await open(around);
      expect(directionInside(widget)).to.equal(direction);
      expect(widget.hasAttribute('dir')).to.equal(false);
    });
  }

  it('turn the arrow keys with the direction inside', async () => {
    const { visitor } = await open(`<section lang="he">${element}</section>`);
    const day = await visitor.find('gridcell', /^\u2068.*4 במרץ 2027/);
    day.focus();
    await press('ArrowLeft');
    await visitor.focusIsOn(/5 במרץ 2027/);
  });
});
