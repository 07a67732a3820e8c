import type { Shapes } from '@slotkit/shared/client';
import { hostsServing, type BookableType } from './bookable-types.ts';
import type { WizardChoices } from './wizard-choices.ts';

/** Why a start is, or is not, offered. */
export type Explanation = Shapes['StartExplanation'];

/** How one host stands to a start: free by its hours, free only beyond them (D7), or not free. */
export interface HostStanding {
  readonly id: string;
  readonly name: string;
  readonly standing: 'free' | 'beyond' | 'not_free';
  /** Why it is not simply free, in sentences. */
  readonly because: readonly string[];
}

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
    .map((host) => standingOf(host, choices.isAnyTime))
    .toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing));
  const isAll = bookable.eventType.strategy === 'collective';
  const asked = isAll || choices.hostId === null ? hosts : hosts.filter(({ id }) => id === choices.hostId);
  const counts = (needed: (standing: HostStanding) => boolean): boolean =>
    asked.length > 0 && (isAll ? asked.every(needed) : asked.some(needed));
  const isFree = counts(({ standing }) => standing !== 'not_free');
  return { hosts, isFree, needsOverride: isFree && !counts(({ standing }) => standing === 'free') };
}

function standingOf({ id, name, because }: Explanation['hosts'][number], isAnyTime: boolean): HostStanding {
  const bound = because.filter(({ binds }) => binds !== 'customers');
  const isBeyond = isAnyTime && bound.every(({ binds }) => binds === 'unless_overridden');
  const standing = bound.length === 0 ? 'free' : isBeyond ? 'beyond' : 'not_free';
  return { id, name, standing, because: bound.map(({ detail }) => detail) };
}
