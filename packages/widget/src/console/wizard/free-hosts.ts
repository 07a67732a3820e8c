import type { Shapes } from '@slotkit/shared/client';
import { hostStanding, type HostStanding } from '../booking/host-standing.ts';
import { hostsServing, type BookableType } from './bookable-types.ts';
import type { WizardChoices } from './wizard-choices.ts';

/** Why a start is, or is not, offered. */
export type Explanation = Shapes['StartExplanation'];

/** Who could take a start. */
export interface FreeHosts {
  /** Those within reach, whoever is free first. */
  readonly hosts: readonly HostStanding[];
  /** Whether somebody takes it; of hosts that meet together all of them. */
  readonly isFree: boolean;
  /** Whether it has to be booked past working hours and grid. */
  readonly needsOverride: boolean;
}

const order: readonly HostStanding['standing'][] = ['free', 'beyond', 'not_free'];

/**
 * Who could take the start that is chosen. Members pass by what binds customers alone; what holds unless it is overridden, only at a time
 * that was not offered.
 */
export function freeHosts(
  explanation: Explanation,
  bookable: BookableType,
  choices: WizardChoices,
): FreeHosts {
  const serving = hostsServing(bookable, choices.location);
  const hosts = explanation.hosts
    .filter(({ id }) => serving.some((one) => one.id === id))
    .map((host) => hostStanding(host, choices.isAnyTime))
    .toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
  const isAll = bookable.eventType.strategy === 'collective';
  const asked = isAll || choices.hostId === null ? hosts : hosts.filter(({ id }) => id === choices.hostId);
  const counts = (needed: (standing: HostStanding) => boolean): boolean =>
    asked.length > 0 && (isAll ? asked.every(needed) : asked.some(needed));
  const isFree = counts(({ standing }) => standing !== 'not_free');
  return { hosts, isFree, needsOverride: isFree && !counts(({ standing }) => standing === 'free') };
}
