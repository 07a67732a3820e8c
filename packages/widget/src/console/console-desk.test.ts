import { expect } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { OpenStreams } from '../testing/open-streams.ts';
import { serveTests } from '../testing/serve-tests.ts';
import { openDesk } from './console-desk.ts';

const asked: (string | null)[] = [];
const serverNow = Date.parse('2027-03-01T22:30:00Z');

serveTests({
  worker: setupWorker(
    http.get('*/v1/*', ({ request }) => {
      asked.push(request.headers.get('Slotkit-Member'));
      const body = {
        member: { id: 'mem_1', name: 'Nora', locale: 'en' },
        app: { timezone: 'Asia/Tokyo' },
        data: [],
      };
      return HttpResponse.json(body, { headers: { Date: new Date(serverNow).toUTCString() } });
    }),
  ),
  streams: new OpenStreams(),
  release: () => null,
  forget: () => (asked.length = 0),
});

const live = { connect: () => Promise.resolve(), listen: () => () => undefined };
const open = () => openDesk({ onSession: () => null, tellLate: () => null, live });

describe('the desk', () => {
  it('goes by the server’s clock, and by the day of the business', async () => {
    const desk = await open();
    expect(Math.abs(desk.now() - serverNow)).to.be.lessThan(60_000);
    expect(desk.today()).to.equal('2027-03-02');
  });

  it('says with every call for whom it was opened', async () => {
    const desk = await open();
    await desk.client.get('/v1/teams');
    expect(asked).to.deep.equal([null, 'mem_1']);
  });
});
