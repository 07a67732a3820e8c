/**
 * Compares our zones, local days and slots with an independent copy of the zone database around every change of every zone, five years
 * back and five ahead (`pnpm zones`; a minute or two), or of the zones that are named (`pnpm zones Europe/Dublin …`).
 */
import process from 'node:process';
import { reportChange } from '../packages/shared/src/availability/testing/around-change.ts';
import {
  changesOf,
  differenceText,
  isOurFault,
  minutesApartFromIntl,
  ownVersion,
  zoneDifference,
} from '../packages/shared/src/time/testing/compare-zones.ts';
import {
  distinctZones,
  referenceVersion,
  referenceZones,
} from '../packages/shared/src/time/testing/reference-zones.ts';
import { referenceWatch } from '../packages/shared/src/time/testing/wall-watches.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((zone) => !referenceZones.includes(zone));
if (unknown.length > 0) {
  console.error(`No such time zone: ${unknown.join(', ')}`);
  process.exit(2);
}

const year = new Date().getUTCFullYear();
const from = Date.UTC(year - 5, 0, 1) / 60_000;
const to = Date.UTC(year + 5, 0, 1) / 60_000;
const names = asked.length === 0 ? referenceZones : asked;
const faults: string[] = [];

console.log(`Zone database: ${ownVersion} here, ${referenceVersion} in moment-timezone`);
const differences = names.flatMap((zone) => zoneDifference(zone, from, to) ?? []);
for (const difference of differences) console.log(`  ${differenceText(difference)}`);
if (isOurFault(differences.length, names.length)) faults.push('more differences than the versions explain');
for (const zone of names)
  if (minutesApartFromIntl(zone, from, to).length > 0) faults.push(`${zone}: Intl shows other clocks`);

const changes = changesOf(asked.length === 0 ? distinctZones : asked, from, to);
let starts = 0;
let told = 0;
for (const [index, { zone, at }] of changes.entries()) {
  showProgress(`${index + 1} of ${changes.length} changes · ${zone}`);
  if (zoneDifference(zone, at - 20_000, at + 20_000) !== null) {
    told++;
    continue;
  }
  const report = reportChange(zone, at, referenceWatch);
  faults.push(...report.faults);
  starts += report.starts;
}
showProgress('');
for (const fault of faults) console.error(fault);
console.log(
  `${names.length} zones, ${changes.length} changes from ${year - 5} to ${year + 4}: ${starts} starts compared, ` +
    `${told} changes told differently and left out, ${faults.length} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

/** On a terminal, a line that the next one replaces. */
function showProgress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001B[K${text}`);
}
