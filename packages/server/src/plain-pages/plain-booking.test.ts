import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { createApp } from '../app.ts';
import { assertNothingInline } from '../testing/assert-nothing-inline.ts';
import { dumpDatabase } from '../testing/dump-database.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { renameEventType } from '../testing/rename-event-type.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';
import { formOn, linksOn, type PageForm } from '../testing/read-page.ts';

const tuesday = '/b/intro-call?timezone=Europe/Berlin&day=2027-03-02';
const at = (path: string, start: string) => `${path}?timezone=Europe/Berlin&start=${start}`;
const kim = { name: 'Kim', email: 'kim@example.com', 'answers/topic': 'Brand' };

eachDatabase('booking by plain pages', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let app: ReturnType<typeof createApp>;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    app = createApp(world.deps);
  });
  afterEach(() => fresh.remove());

  const get = async (path: string, headers = {}) => {
    const answer = await app.request(path, { headers: { Accept: 'text/html', ...headers } });
    return { status: answer.status, location: answer.headers.get('Location'), page: await answer.text() };
  };
  const post = async (
    path: string,
    said: Readonly<Record<string, string>> | URLSearchParams,
    headers: Readonly<Record<string, string>> = { 'Sec-Fetch-Site': 'same-origin' },
  ) => {
    const answer = await app.request(path, {
      method: 'POST',
      headers: { Accept: 'text/html', ...headers },
      body: new URLSearchParams(said),
    });
    return { status: answer.status, location: answer.headers.get('Location'), page: await answer.text() };
  };
  const formAt = async (path: string): Promise<PageForm> => {
    const { status, page } = await get(path);
    assert.equal(status, 200, page);
    return formOn(page, 'post');
  };
  const send = ({ action, fields }: PageForm, said: Readonly<Record<string, string>>) =>
    post(action, { ...fields, ...said });
  const bookings = () =>
    fresh.db.read.selectFrom('bookings').select(['id', 'status', 'start_at']).orderBy('created_at').execute();

  it('go from the list to a day, a time, the form and the booking, and looking changes nothing', async () => {
    const before = await dumpDatabase(fresh.db);
    const list = await get('/book/demo');
    assert.ok(linksOn(list.page).includes('/b/intro-call'));
    const month = await get('/b/intro-call');
    const day = linksOn(month.page).find((href) => href.includes('day=2027-03-02'));
    assert.ok(day);
    const times = await get(day);
    const time = linksOn(times.page).find((href) => href.includes('start=2027-03-02T09%3A00%3A00Z'));
    assert.ok(time, times.page);
    const form = await formAt(time);
    assertNothingInline((await get(time)).page);
    assert.deepEqual(await dumpDatabase(fresh.db), before);

    const sent = await send(form, kim);
    assert.equal(sent.status, 303, sent.page);
    assert.match(sent.location ?? '', /^\/b\/intro-call\/manage\/[\w-]{43}\?done=booked$/);
    const done = await get(sent.location ?? '');
    assert.match(done.page, /You are booked/);
    const [booked, ...others] = await bookings();
    assert.deepEqual(others, []);
    assert.equal(booked?.start_at, Date.UTC(2027, 2, 2, 9));
  });

  it('book once, however often the same form is sent', async () => {
    const form = await formAt(at('/b/intro-call/book', '2027-03-02T09:00:00Z'));
    // A double click: the browser shows what the second one is answered.
    const twins = await Promise.all([send(form, kim), send(form, kim), send(form, kim)]);
    const again = await send(form, kim);
    assert.equal(again.status, 303);
    for (const { status, location } of twins) assert.deepEqual([status, location], [303, again.location]);
    assert.equal((await bookings()).length, 1);

    const changed = await send(form, { ...kim, name: 'Somebody else' });
    assert.equal(changed.status, 422);
    assert.match(changed.page, /This form was sent before/);
    assert.notEqual(formOn(changed.page, 'post').fields['key'], form.fields['key']);
    assert.equal((await bookings()).length, 1);
  });

  it('refuse a form that another site sends', async () => {
    const form = await formAt(at('/b/intro-call/book', '2027-03-02T09:00:00Z'));
    for (const headers of [{ 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'https://evil.example' }]) {
      const { status } = await post(form.action, { ...form.fields, ...kim }, headers);
      assert.equal(status, 403);
    }
    assert.deepEqual(await bookings(), []);
  });

  it('keep what was typed and offer other times when somebody was faster', async () => {
    const form = await formAt(at('/b/intro-call/book', '2027-03-02T09:00:00Z'));
    const other = await formAt(at('/b/intro-call/book', '2027-03-02T09:00:00Z'));
    await send(other, { ...kim, email: 'robin@example.com' });
    const lost = await send(form, { ...kim, notes: 'In a hurry' });
    assert.equal(lost.status, 409);
    assert.match(lost.page, /has just been taken/);
    const instead = formOn(lost.page, 'post');
    assert.equal(instead.fields['name'], 'Kim');
    assert.equal(instead.fields['notes'], 'In a hurry');
    const start = instead.fields['start'];
    assert.ok(start);
    assert.equal((await post(instead.action, instead.fields)).status, 303);
    assert.deepEqual(
      (await bookings()).map(({ start_at: startAt }) => startAt),
      [Date.UTC(2027, 2, 2, 9), Date.parse(start)],
    );
  });

  it('keep what was typed also where nothing near the time is offered', async () => {
    const form = await formAt(at('/b/intro-call/book', '2027-03-02T09:00:00Z'));
    const lost = await send(form, { ...kim, notes: 'In a hurry', start: '2030-01-01T09:00:00Z' });
    assert.equal(lost.status, 422);
    const instead = formOn(lost.page, 'post');
    assert.deepEqual([instead.fields['name'], instead.fields['notes']], ['Kim', 'In a hurry']);
    assert.equal((await post(instead.action, instead.fields)).status, 303);
    assert.equal((await bookings()).length, 1);
  });

  it('are times again for a start so far away that no calendar has it, whoever asks for it', async () => {
    const form = await formAt(at('/b/intro-call/book', '2027-03-02T09:00:00Z'));
    for (const start of ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59-23:59', '0000-01-01T00:00:00+23:59']) {
      const look = await get(at('/b/intro-call/book', encodeURIComponent(start)));
      assert.equal(look.status, 302, start);
      const sent = await send(form, { ...kim, start });
      assert.equal(sent.status, 303, start);
      assert.match(sent.location ?? '', /^\/b\/intro-call\?/);
    }
    assert.equal((await bookings()).length, 0);
  });

  it('arrive when the event type was renamed while the form was open, with the query that they had', async () => {
    const query = '?timezone=Europe/Berlin&start=2027-03-02T09:00:00Z&utm_source=letter';
    const form = await formAt(`/b/intro-call/book${query}`);
    await renameEventType(fresh.db, 'intro-call', 'first-call', world.deps.clock.now());
    for (const step of ['', '/book']) {
      const { status, location } = await get(`/b/intro-call${step}${query}`);
      assert.deepEqual([status, location], [302, `/b/first-call${step}${query}`]);
    }
    const sent = await send(form, kim);
    assert.equal(sent.status, 303, sent.page);
    assert.match(sent.location ?? '', /^\/b\/first-call\/manage\//);
    assert.equal((await bookings()).length, 1);
  });

  it('read an unknown language as none, on every step', async () => {
    const query = '?lang=tlh&timezone=Europe/Berlin&start=2027-03-02T09:00:00Z';
    for (const step of ['', '/book']) {
      const { page } = await get(`/b/intro-call${step}${query}`, { 'Accept-Language': 'en-GB' });
      assert.match(page, /<html lang="en-GB"/);
    }
  });

  it('show a booking in the zone that is asked for, in sentences and facts alike', async () => {
    const sent = await send(await formAt(at('/b/intro-call/book', '2027-03-02T09:00:00Z')), kim);
    const [path = ''] = (sent.location ?? '').split('?');
    const { page } = await get(`${path}?timezone=Asia/Tokyo&done=booked`);
    assert.match(page, /6:00\s–\s6:30\sPM Asia\/Tokyo \(GMT\+9\)/);
  });

  it('say which time is gone before anything is typed', async () => {
    const gone = await get(at('/b/intro-call/book', '2027-03-02T03:00:00Z'));
    assert.equal(gone.status, 409);
    assert.match(gone.page, /is not free any more/);
    assert.ok(
      linksOn(gone.page).some((href) => href.startsWith('/b/intro-call/book?') && href.includes('start=')),
    );
  });

  it('ask every kind of question, and say of each what is wrong, as the API decides it', async () => {
    const form = await formAt(at('/b/panel/book', '2027-03-02T13:30:00Z'));
    const { status, page } = await post(form.action, {
      ...form.fields,
      name: ' ',
      email: 'nobody',
      'answers/people': 'many',
      'answers/deadline': 'soon',
      'answers/prototype': 'no address',
      'answers/tone': 'Rude',
    });
    assert.equal(status, 422);
    assert.match(page, /6 things are missing or not right/);
    assert.match(page, /href="#field-name"/);
    const empty = await post(form.action, form.fields);
    for (const field of ['name', 'email']) assert.match(empty.page, new RegExp(`href="#field-${field}"`));
    assert.match(page, /Please enter an e-mail address/);
    assert.deepEqual(await bookings(), []);

    const answered = await post(
      form.action,
      new URLSearchParams([
        ...Object.entries(form.fields).filter(([, value]) => value !== ''),
        ['name', 'Kim'],
        ['email', 'kim@example.com'],
        ['answers/people', '3'],
        ['answers/subjects', 'Type'],
        ['answers/subjects', 'Words'],
        ['answers/is_secret', 'yes'],
        ['answers/agreement', 'All of us'],
        ['utm_source', 'letter'],
      ]),
    );
    assert.equal(answered.status, 303, answered.page);
    const [row] = await fresh.db.read.selectFrom('attendees').select('answers_json').execute();
    assert.deepEqual(JSON.parse(row?.answers_json ?? ''), {
      people: 3,
      subjects: ['Type', 'Words'],
      is_secret: true,
      agreement: 'All of us',
    });
    const [{ metadata_json: metadata } = { metadata_json: '' }] = await fresh.db.read
      .selectFrom('bookings')
      .select('metadata_json')
      .execute();
    assert.deepEqual(JSON.parse(metadata), { utm_source: 'letter' });
  });

  it('show the language, zone, duration, place and host that are asked for', async () => {
    const german = await get(`${tuesday}&lang=de`);
    assert.match(german.page, /<html lang="de" dir="ltr">/);
    assert.match(german.page, /Dienstag, 2\. März/);
    const hebrew = await get('/b/intro-call?lang=he');
    assert.match(hebrew.page, /<html lang="he" dir="rtl">/);
    const kolkata = await get('/b/intro-call?timezone=Asia/Kolkata&duration=15&zones=all');
    assert.match(kolkata.page, /<option value="15" selected>/);
    assert.match(kolkata.page, /Asia\/Kolkata \(GMT\+5:30\)/);
    const odd = await get(
      '/b/intro-call?timezone=Mars/Base&duration=7&month=9999-99&day=x&start=y&location=loc_x',
    );
    assert.equal(odd.status, 200);
  });

  it('move and cancel by the private link, and a look at it changes nothing', async () => {
    const sent = await send(await formAt(at('/b/intro-call/book', '2027-03-02T09:00:00Z')), kim);
    const [path = ''] = (sent.location ?? '').split('?');
    const before = await dumpDatabase(fresh.db);
    const manage = await get(path);
    assert.match(manage.page, /Kim/);
    const times = await get(`${path}/move?day=2027-03-03`);
    const time = linksOn(times.page).find((href) => href.includes('start=2027-03-03T09'));
    assert.ok(time, times.page);
    const review = await formAt(time);
    assert.deepEqual(await dumpDatabase(fresh.db), before);

    const moved = await post(review.action, review.fields);
    assert.equal(moved.location, `${path}?done=moved`);
    assert.equal((await post(review.action, review.fields)).location, `${path}?done=moved`);
    assert.match((await get(moved.location ?? '')).page, /Your booking has moved to/);
    assert.deepEqual(
      (await bookings()).map(({ status }) => status),
      ['rescheduled', 'scheduled'],
    );

    const long = await post(`${path}/cancel`, { reason: 'x'.repeat(501) });
    assert.equal(long.status, 422);
    assert.match(long.page, /500/);
    assert.equal((await post(`${path}/cancel`, {}, { 'Sec-Fetch-Site': 'cross-site' })).status, 403);
    const cancelled = await post(`${path}/cancel`, { reason: 'Ill & <b>tired</b>' });
    assert.equal(cancelled.location, `${path}?done=cancelled`);
    const over = await get(cancelled.location ?? '');
    assert.match(over.page, /Your booking is cancelled/);
    assert.match(over.page, /Ill &amp; &lt;b&gt;tired/);
    assert.doesNotMatch(over.page, new RegExp(`${path}/move`));
    assertNothingInline(over.page);
    const late = await post(`${path}/move`, { start: '2027-03-04T09:00:00Z' });
    assert.equal(late.status, 409);
    assert.match(late.page, /cannot be changed as it stands now/);
  });

  it('confirm by a button, never by a look', async () => {
    const sent = await send(await formAt(at('/b/needs-confirmation/book', '2027-03-03T09:00:00Z')), kim);
    const [path = ''] = (sent.location ?? '').split('?');
    assert.match((await get(sent.location ?? '')).page, /One more step/);
    const confirmed = await post(`${path}/confirm`, {});
    assert.equal(confirmed.location, `${path}?done=confirmed`);
    assert.match((await get(confirmed.location ?? '')).page, /your booking is confirmed/);
    assert.equal((await post(`${path}wrong/confirm`, {})).status, 404);
  });
});
