import { Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Choice } from '../directory.ts';
import type { Period } from '../schedule/periods.ts';
import { words } from '../words/calendar.ts';
import type { DayRange } from './calendar-look.ts';
import { shadesOf, type Shade, type ShadeKind } from './host-shades.ts';
import { whoseHours } from './whose-hours.ts';

/** A shade with what stands on it. */
export interface NamedShade extends Period {
  readonly kind: ShadeKind;
  readonly name: string;
}

/** What decides which hours are read. */
export interface HoursWanted {
  readonly desk: ConsoleDesk;
  /** Null where the look has no times of the day, which could be shaded. */
  readonly days: DayRange | null;
  /** The IANA zone of the days. */
  readonly zone: string;
  /** What was chosen: a host's id, `nobody`, or null for the usual. */
  readonly chosen: string | null;
  /** The host that bookings are filtered by. */
  readonly filtered: string | null;
  /** All hosts in view. */
  readonly hosts: readonly Choice[];
}

// The same one each time, as what is given anew is drawn anew.
const none: readonly NamedShade[] = [];

/** When the hosts of a calendar work, and what keeps them: read for the days on show. */
export class HostHours {
  readonly #wanted: () => HoursWanted;
  readonly #shades: Task<readonly unknown[], readonly NamedShade[]>;

  constructor(host: ReactiveControllerHost, wanted: () => HoursWanted) {
    this.#wanted = wanted;
    this.#shades = new Task<readonly unknown[], readonly NamedShade[]>(host, {
      args: () => {
        const { days, zone, chosen } = wanted();
        return [days?.first, days?.last, zone, this.#hostIds(chosen).join(), wanted().hosts];
      },
      task: (_, { signal }) => this.#read(signal),
    });
  }

  /** What is to be shaded; what was read last as long as something else is on its way. */
  get shades(): readonly NamedShade[] {
    return this.#wanted().days === null ? none : (this.#shades.value ?? none);
  }

  /** What went wrong; null where nothing did. `run` tries again. */
  get failure(): unknown {
    return this.#wanted().days === null ? null : (this.#shades.error ?? null);
  }

  /** The names of those whose hours are shown when nobody is chosen. */
  get usual(): readonly string[] {
    return this.#hostIds(null).map((id) => this.#nameOf(id));
  }

  run(): Promise<void> {
    return this.#shades.run();
  }

  async #read(signal: AbortSignal): Promise<readonly NamedShade[]> {
    const { desk, days, zone, chosen } = this.#wanted();
    const hostIds = this.#hostIds(chosen);
    if (days === null || hostIds.length === 0) return none;
    const query = { from: days.first, to: days.last, timezone: zone };
    const times = hostIds.map((host_id) =>
      desk.client.get('/v1/availability/hosts/{host_id}', { params: { path: { host_id }, query }, signal }),
    );
    return shadesOf(await Promise.all(times)).map((shade) => this.#named(shade, hostIds.length > 1));
  }

  /** Where the hours of several are on show, a shade says whose it is. */
  #named({ kind, startAt, endAt, hostIds }: Shade, isOfSeveral: boolean): NamedShade {
    const what = words.shades[kind];
    const names = this.#wanted().desk.formats.list(hostIds.map((id) => this.#nameOf(id)));
    return { kind, startAt, endAt, name: isOfSeveral ? words.shadeOf(names, what) : what };
  }

  #hostIds(chosen: string | null): readonly string[] {
    const { desk, filtered, hosts } = this.#wanted();
    return whoseHours({ chosen, filtered, own: desk.signedIn.host_ids, all: hosts });
  }

  #nameOf(hostId: string): string {
    return this.#wanted().hosts.find(({ id }) => id === hostId)?.name ?? '';
  }
}
