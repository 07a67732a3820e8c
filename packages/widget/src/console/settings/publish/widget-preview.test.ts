import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../../testing/until.ts';
import type { WidgetPreview } from './widget-preview.ts';
import './widget-preview.ts';

describe('the preview of a page', () => {
  it('sends no forms, says so, and cannot be used before the next page is guarded too', async () => {
    const preview = await fixture<WidgetPreview>(
      html`<console-preview .path=${'/nothing-here'} .name=${'Intro call'}></console-preview>`,
    );
    const frame = preview.shadowRoot?.querySelector('iframe');
    expect(frame?.sandbox.value).to.equal('allow-scripts allow-same-origin');
    expect(frame?.inert).to.equal(true);
    await until(() => frame?.inert === false, 'the guard');
    const page = frame?.contentDocument;
    const form = page?.createElement('form');
    const button = page?.createElement('button');
    if (!page || !form || !button) throw new Error('There is no page.');
    form.append(button);
    page.body.append(form);
    button.click();
    await until(() => preview.shadowRoot?.textContent.includes('nothing was booked'), 'what is said');
    frame.contentWindow?.dispatchEvent(new Event('pagehide'));
    await until(() => frame.inert, 'the next page');
    frame.contentWindow?.location.reload();
    await until(() => !frame.inert, 'its guard');
  });
});
