import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import process from 'node:process';
import { test } from 'node:test';
import { promisify } from 'node:util';

const digestModule = new URL('./testing/starts-digest.ts', import.meta.url).href;
const script = `
  const { startsDigest } = await import(${JSON.stringify(digestModule)});
  console.log(new Date(0).getHours(), new Date(0).getMinutes(), startsDigest());
`;

async function digestUnder(zone: string): Promise<{ readonly clock: string; readonly digest: string }> {
  const options = { env: { ...process.env, TZ: zone } };
  const run = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], options);
  const [hours, minutes, digest] = run.stdout.trim().split(' ');
  return { clock: `${hours}:${minutes}`, digest: digest ?? '' };
}

test('the zone that the process runs in changes no slot', async () => {
  const zones = ['UTC', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'];
  const runs = await Promise.all(zones.map(digestUnder));
  assert.deepEqual(
    runs.map((run) => run.clock),
    ['0:0', '19:0', '10:0', '5:30'],
  );
  assert.match(runs[0]?.digest ?? '', /^[0-9a-f]{64}$/);
  assert.equal(new Set(runs.map((run) => run.digest)).size, 1);
});
