import { expect } from '@open-wc/testing';
import { warningsDuring } from '../testing/warnings-during.ts';
import { targetOf } from './link-target.ts';
import { accentTokens } from './moved-colours.ts';
import { settingsOf } from './script-settings.ts';

function scriptWith(src: string, attributes: Readonly<Record<string, string>> = {}): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = src;
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  return script;
}

const settings = settingsOf(
  scriptWith('https://book.example.com/cdn/from-calendly.js', {
    'data-app-id': 'demo',
    'data-events': '30min=intro-call, acme/demo=sales/first-demo everything=',
  }),
);

describe('what a page owner says of the move', () => {
  it('stands on the script tag', () => {
    expect([settings.appId, settings.widgetKey]).to.deep.equal(['demo', undefined]);
  });

  it('or in the address of the script, where others write its tag', () => {
    const { appId, widgetKey, events } = settingsOf(
      scriptWith(
        'https://book.example.com/cdn/from-cal.js?app-id=demo&widget-key=pk_demo&events=30min=intro-call,x=y',
      ),
    );
    expect([appId, widgetKey, ...events]).to.deep.equal([
      'demo',
      'pk_demo',
      ['30min', 'intro-call'],
      ['x', 'y'],
    ]);
  });

  it('is asked for where the app is not named', async () => {
    const warnings = await warningsDuring(() =>
      settingsOf(scriptWith('https://book.example.com/cdn/from-cal.js')),
    );
    expect(warnings.join()).to.contain('data-app-id');
  });
});

describe('a link of another service leads', () => {
  const cases: readonly (readonly [link: string, app: string, eventType: string | undefined])[] = [
    ['https://calendly.com/acme/consultation?a1=x', 'demo', 'consultation'],
    ['https://calendly.com/acme', 'demo', undefined],
    ['https://calendly.com/d/abc-def/consultation', 'demo', 'consultation'],
    ['acme/consultation', 'demo', 'consultation'],
    ['/team/acme/consultation?duration=15', 'demo', 'consultation'],
    ['team/acme', 'demo', undefined],
    ['https://calendly.com/acme/30min', 'demo', 'intro-call'],
    ['https://calendly.com/acme/demo', 'sales', 'first-demo'],
    ['https://calendly.com/other/demo', 'demo', 'demo'],
    ['acme/everything', 'demo', undefined],
    ['', 'demo', undefined],
    ['https://', 'demo', undefined],
  ];
  for (const [link, app, eventType] of cases) {
    it(`from ${link || 'nowhere'} to ${app}${eventType ? `, ${eventType}` : ''}`, () => {
      const target = targetOf(link, settings);
      expect([target.appId, target.eventType]).to.deep.equal([app, eventType]);
    });
  }

  it('from a form that leads on to everything, with a word to the page owner', async () => {
    const warnings = await warningsDuring(() =>
      expect(targetOf('forms/abc', settings).eventType).to.equal(undefined),
    );
    expect(warnings.join()).to.contain('data-events="forms/abc=');
  });
});

it('on an accent stands what is read best', () => {
  const ink = (colour: string) => accentTokens(colour)['--booking-on-accent'];
  expect(['#fff', '#ffd700', '#0069ff', '#000', 'teal'].map(ink)).to.deep.equal([
    '#000',
    '#000',
    '#fff',
    '#fff',
    undefined,
  ]);
});
