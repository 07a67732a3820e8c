import { expect, test } from './journey.ts';
import { otherSite } from './other-site.ts';
import { bookIntroCall, complaintsOf, timesOf, widgetOf } from './visitor.ts';

/** A page as Calendly's own instructions make it, but for the address of the script. */
const pageFrom = (serverUrl: string): string => `<!doctype html>
  <html lang="en">
    <head><meta charset="utf-8" /><title>Book with us</title></head>
    <body>
      <div class="calendly-inline-widget" data-url="https://calendly.com/acme/30min?hide_gdpr_banner=1&a1=Website" style="min-width:320px;height:700px;"></div>
      <p><a href="" onclick="Calendly.initPopupWidget({url: 'https://calendly.com/acme/30min', prefill: {name: 'Kim Doe'}});return false;">Or in a window</a></p>
      <script type="text/javascript" src="${serverUrl}/cdn/from-calendly.js?app-id=demo&widget-key=pk_demo&events=30min=intro-call" async></script>
      <script>
        window.heard = [];
        window.addEventListener('message', (e) => {
          if (e.data.event && e.data.event.indexOf('calendly') === 0) window.heard.push(e.data.event);
        });
      </script>
    </body>
  </html>`;

test('a page with Calendly’s snippets needs the address of our script, and books', async ({
  page,
  server,
}) => {
  await using site = await otherSite(pageFrom(server.url));
  const complaints = complaintsOf(page);
  await page.goto(`${site.url}?utm_source=letter`);
  const widget = await widgetOf(page);
  await page.getByRole('link', { name: 'Or in a window' }).click();
  const dialog = page.getByRole('dialog');
  await timesOf(dialog).last().click();
  await expect(dialog.getByLabel('Name')).toHaveValue('Kim Doe');
  await page.keyboard.press('Escape');
  await timesOf(widget).first().click();
  await expect(widget.getByLabel('What is it about?')).toHaveValue('Website');
  await bookIntroCall(widget, 'Sam', 'sam@example.com');
  const heard = await page.evaluate((): readonly string[] => Reflect.get(window, 'heard'));
  expect(new Set(heard)).toEqual(
    new Set(
      ['page_height', 'event_type_viewed', 'date_and_time_selected', 'event_scheduled'].map(
        (name) => `calendly.${name}`,
      ),
    ),
  );
  expect(complaints).toEqual([]);
});
