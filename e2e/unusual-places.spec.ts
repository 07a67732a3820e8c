import { pageWithWidget, widgetTag } from '../scripts/widget-measures/guest-page.ts';
import { expect, test } from './journey.ts';
import { otherSite } from './other-site.ts';
import { bookIntroCall, complaintsOf, timesOf, widgetOf } from './visitor.ts';

test('books from inside a form in a dialog in a shadow root, which is opened later, and troubles none of them', async ({
  page,
  server,
}) => {
  const widget = `<button id="open">Open</button>
    <div id="shop"><template shadowrootmode="open">
      <dialog><form id="order"><input name="article" value="7" />${widgetTag(server.url)}<button>Order</button></form></dialog>
    </template></div>
    <script>
      const { shadowRoot } = document.querySelector('#shop');
      document.querySelector('#open').onclick = () => shadowRoot.querySelector('dialog').showModal();
      shadowRoot.querySelector('form').onsubmit = (event) => { event.preventDefault(); console.error('Ordered.'); };
      shadowRoot.querySelector('form').onreset = () => console.error('Reset.');
      shadowRoot.querySelector('form').oninput = shadowRoot.querySelector('form').onchange = (event) => {
        if (event.target.form) console.error('A field of the form: ' + event.target.localName);
      };
    </script>`;
  await using site = await otherSite(pageWithWidget(server.url, { widget }));
  const complaints = complaintsOf(page);
  await page.goto(site.url);
  await page.getByRole('button', { name: 'Open' }).click();
  const guest = await widgetOf(page);
  await timesOf(guest).first().click();
  await guest.getByLabel('Name').press('Enter');
  await expect(guest.getByText('Please fill this in.').first()).toBeVisible();
  const form = page.locator('#order');
  await guest.getByLabel('Name').fill('Robin');
  const sent = await form.evaluate((form) =>
    form instanceof HTMLFormElement ? [form.elements.length, ...new FormData(form).keys()] : [],
  );
  expect(sent).toEqual([2, 'article']);
  await bookIntroCall(guest, 'Robin', 'robin@example.com');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('goes on with the form where it was when the page moves it, also into another document', async ({
  page,
  server,
}) => {
  const after = '<main></main><iframe title="Frame" style="inline-size: 100%; block-size: 900px"></iframe>';
  await using site = await otherSite(pageWithWidget(server.url, { after }));
  const complaints = complaintsOf(page);
  await page.goto(site.url);
  const widget = await widgetOf(page);
  await timesOf(widget).first().click();
  await widget.getByLabel('Name').fill('Robin');
  await widget.evaluate((element) => document.querySelector('main')?.append(element));
  await expect(widget.getByLabel('Name')).toHaveValue('Robin');
  await expect(widget.getByText('We keep this time for you')).toBeVisible();
  const padding = () =>
    widget
      .getByRole('button', { name: 'Book', exact: true })
      .evaluate((button) => getComputedStyle(button).padding);
  const before = await padding();
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentDocument?.body;
    frame?.append(document.querySelector('booking-widget') ?? '');
  });
  const inFrame = page.frameLocator('iframe').locator('booking-widget');
  await expect(inFrame.getByLabel('Name')).toHaveValue('Robin');
  const book = inFrame.getByRole('button', { name: 'Book', exact: true });
  expect(await book.evaluate((button) => getComputedStyle(button).padding)).toBe(before);
  await bookIntroCall(inFrame, 'Robin', 'robin@example.com');
  expect(complaints).toEqual([]);
});
