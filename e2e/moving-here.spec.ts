import { expect, test } from './journey.ts';
import { otherSite } from './other-site.ts';
import { bookIntroCall, complaintsOf, timesOf, widgetOf } from './visitor.ts';

/** A page as Calendly's own instructions make it, but for the address of the script. */
const calendlyPage = (serverUrl: string): string => `<!doctype html>
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
  await using site = await otherSite(calendlyPage(server.url));
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

/** A page that queues its calls and loads the script once, as Cal.com's own snippet does, but with the address of ours. */
const calPage = (serverUrl: string): string => `<!doctype html>
  <html lang="en">
    <head><meta charset="utf-8" /><title>Book with us</title></head>
    <body>
      <div style="width:100%;height:100%;overflow:scroll" id="my-cal-inline"></div>
      <button data-cal-link="acme/30min" data-cal-namespace="30min" data-cal-config='{"name":"Kim Doe"}'>Or in a window</button>
      <script>
        function queueOf(api, call) { (api.q = api.q || []).push(call); }
        window.Cal = function () {
          var cal = window.Cal, call = arguments;
          if (!cal.loaded) {
            cal.ns = {};
            cal.q = cal.q || [];
            document.head.appendChild(document.createElement('script')).src =
              '${serverUrl}/cdn/from-cal.js?app-id=demo&widget-key=pk_demo&events=30min=intro-call';
            cal.loaded = true;
          }
          if (call[0] === 'init' && typeof call[1] === 'string') {
            var own = function () { queueOf(own, arguments); };
            own.q = [];
            cal.ns[call[1]] = cal.ns[call[1]] || own;
            queueOf(cal, ['initNamespace', call[1]]);
          } else queueOf(cal, call);
        };
        Cal('init', '30min', { origin: 'https://app.cal.com' });
        Cal.ns['30min']('inline', { elementOrSelector: '#my-cal-inline', calLink: 'acme/30min', config: { layout: 'month_view' } });
        Cal.ns['30min']('ui', { hideEventTypeDetails: false, layout: 'month_view' });
        window.heard = [];
        Cal.ns['30min']('on', { action: 'bookingSuccessfulV2', callback: function (e) { window.heard.push(e.detail.data.title); } });
      </script>
    </body>
  </html>`;

test('a page with Cal.com’s snippet needs the address of our script, and books', async ({ page, server }) => {
  await using site = await otherSite(calPage(server.url));
  const complaints = complaintsOf(page);
  await page.goto(site.url);
  const widget = await widgetOf(page);
  await page.getByRole('button', { name: 'Or in a window' }).click();
  const dialog = page.getByRole('dialog');
  await timesOf(dialog).last().click();
  await expect(dialog.getByLabel('Name')).toHaveValue('Kim Doe');
  await page.keyboard.press('Escape');
  await timesOf(widget).first().click();
  await bookIntroCall(widget, 'Sam', 'sam@example.com');
  expect(await page.evaluate((): unknown => Reflect.get(window, 'heard'))).toEqual(['Intro call']);
  expect(complaints).toEqual([]);
});
