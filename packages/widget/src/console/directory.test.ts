import { expect } from '@open-wc/testing';
import { Directory } from './directory.ts';
import { ConsoleServer } from './testing/console-server.ts';

const server = new ConsoleServer();
server.install();

describe('the names of hosts, event types and locations', () => {
  it('are read once for all who ask, and anew some minutes later: others rename, add and take away', async () => {
    let now = Date.parse('2027-03-01T08:00:00Z');
    const { client } = await server.openDesk();
    const directory = new Directory(client, () => now);
    const names = async () => (await directory.read()).hosts.map(({ name }) => name);
    expect(await names()).to.deep.equal(['Mara', 'Theo']);
    const renamed = [{ id: 'hst_1', name: 'Mara Holt' }];
    server.answer('GET /v1/hosts', 200, { data: renamed, pagination: { next_cursor: null } });
    now += 60_000;
    expect(await names()).to.deep.equal(['Mara', 'Theo']);
    expect(server.calls('GET /v1/hosts').length).to.equal(1);
    now += 10 * 60_000;
    expect(await names()).to.deep.equal(['Mara Holt']);
  });
});
