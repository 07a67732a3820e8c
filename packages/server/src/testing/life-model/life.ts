/*
 * A second, independent telling of the domain contract, sections 2 and 3: what a booking's life is and what each change carries along.
 * It is written from the contract's words and imports nothing of the product, so that both can be wrong only in different ways.
 */

export type State =
  | 'draft'
  | 'pending_confirmation'
  | 'scheduled'
  | 'confirmed'
  | 'started'
  | 'completed'
  | 'cancelled'
  | 'no_show'
  | 'rescheduled';
export type Gate = 'host' | 'customer';
export type Who = 'customer' | 'client' | 'recorder' | 'ai_agent' | 'admin' | 'agent';
/** Index into the two hosts; the agent is host 0. */
export type Host = 0 | 1;

/** The settings of the event type that everything happens on. */
export interface Rules {
  readonly approval: boolean;
  readonly confirmation: boolean;
  readonly mayCancel: boolean;
  readonly mayMove: boolean;
  readonly cancelNotice: number;
  readonly moveNotice: number;
  readonly window: number;
  /** Which kinds are turned on, by which channels. */
  readonly reminders: Readonly<Record<string, readonly string[]>>;
  readonly briefing: boolean;
  readonly dispatch: number | null;
  readonly autoNoShow: boolean;
  readonly online: boolean;
}

/** A delivery, as it should stand in the outbox. */
export interface Told {
  readonly kind: string;
  readonly channel: string;
  /** `customer`, or the host's index. */
  readonly to: 'customer' | Host;
  readonly dueAt: number;
  /** The customer's address when it was queued. */
  readonly email: string;
  outcome: string;
}

/** One booking. */
export interface Life {
  readonly key: number;
  readonly startAt: number;
  readonly endAt: number;
  readonly series: Series;
  /** The customer's address; a booking that moved away keeps the one that it had. */
  email: string;
  host: Host;
  state: State;
  awaiting: Gate[];
  asked: readonly Gate[];
  confirmBy: number | null;
  holdUntil: number | null;
  replacedBy: Life | null;
  /** A hold that came to nothing, and was removed a day later. */
  purged: boolean;
  /** Types of the timeline and of the events for other systems, in order. */
  timeline: string[];
  events: string[];
  told: Told[];
}

/** What the bookings of one customer have in common over moves. */
export interface Series {
  sequence: number;
  email: string;
  name: string;
  generation: number;
}

/** How a call should be answered. */
export interface Answer {
  readonly status: number;
  readonly code?: string;
}

const minute = 60_000;
const occupying: readonly State[] = ['draft', 'pending_confirmation', 'scheduled', 'confirmed', 'started'];
const fine: Answer = { status: 200 };
const forbidden: Answer = { status: 403, code: 'forbidden' };
const hidden: Answer = { status: 404, code: 'not_found' };
const inTheWay: Answer = { status: 409, code: 'invalid_transition' };
const taken: Answer = { status: 409, code: 'slot_taken' };
const notOffered: Answer = { status: 422, code: 'slot_not_offered' };

/** Minutes before the start at which each timed message is due. */
const leads: Readonly<Record<string, number>> = { reminder_24h: 1440, reminder_1h: 60, reminder_15m: 15 };

/** Minutes after which it is too late for them. */
const patience: Readonly<Record<string, number>> = {
  reminder_24h: 720,
  reminder_1h: 30,
  reminder_15m: 10,
  briefing: 5,
};

/** Whose agreement a mover brings along. */
const ownGate: Readonly<Record<Who, Gate | null>> = {
  customer: 'customer',
  admin: 'host',
  agent: 'host',
  client: null,
  recorder: null,
  ai_agent: null,
};

/** Everything that happened to one event type. */
export class LifeModel {
  readonly rules: Rules;
  readonly lives: Life[] = [];
  now: number;

  constructor(rules: Rules, now: number) {
    this.rules = rules;
    this.now = now;
  }

  hold(startAt: number, host: Host): Answer {
    return this.#orNothing(() => {
      this.#expireOverdue([host]);
      const refused = this.#whyNot(startAt, host, null);
      if (refused) return refused;
      const life = this.#begin(startAt, host, 'draft', { sequence: 0, email: '', name: '', generation: 0 });
      life.holdUntil = this.now + 5 * minute;
      life.timeline.push('held');
      return { status: 201 };
    });
  }

  release(life: Life): Answer {
    if (life.state !== 'draft' || this.now >= life.startAt) return { status: 204 };
    life.state = 'cancelled';
    life.timeline.push('cancelled');
    return { status: 204 };
  }

  place(startAt: number, host: Host, customer: Pick<Series, 'email' | 'name'>, held: Life | null): Answer {
    return this.#orNothing(() => {
      if (held && (held.startAt !== startAt || held.host !== host))
        return { status: 422, code: 'unprocessable' };
      const live =
        held?.state === 'draft' && held.holdUntil !== null && held.holdUntil > this.now ? held : null;
      // A hold that ran out makes room, and its id is used again.
      if (held && !live) held.state = 'cancelled';
      this.#expireOverdue([host], live);
      const refused = this.#whyNot(startAt, host, live);
      if (refused) return refused;
      const series = { sequence: 0, ...customer, generation: 1 };
      const life = held ? this.#replace(held, live, series) : this.#begin(startAt, host, 'draft', series);
      this.#ask(life, this.#gates());
      life.timeline.push('created');
      life.events.push('scheduled.created');
      this.#tellCustomer(life, 'invitation');
      this.#tellHost(life, 'host_created', life.host);
      this.#plan(life);
      return { status: 201 };
    });
  }

  approve(life: Life, who: Who): Answer {
    const closed = this.#closed(life, who);
    if (closed) return closed;
    if (who === 'ai_agent') return forbidden;
    if (['scheduled', 'confirmed', 'started'].includes(life.state)) return fine;
    if (life.state === 'pending_confirmation' && !life.awaiting.includes('host')) return fine;
    return this.#giveGate(life, 'host', 'approved');
  }

  confirm(told: Life, who: Who): Answer {
    const life = who === 'customer' ? standing(told) : told;
    const closed = this.#closed(life, who);
    if (closed) return closed;
    // Where only the host was asked, a member's confirmation is the approval.
    if (who !== 'customer' && life.asked.length === 1 && life.asked[0] === 'host')
      return this.approve(life, who);
    if (['confirmed', 'started'].includes(life.state)) return fine;
    if (life.state === 'pending_confirmation' && !life.awaiting.includes('customer')) return fine;
    if (life.state === 'scheduled') {
      if (this.now >= life.startAt) return inTheWay;
      life.state = 'confirmed';
      life.timeline.push('confirmed');
      return fine;
    }
    return this.#giveGate(life, 'customer', 'confirmed');
  }

  start(life: Life, who: Who): Answer {
    const closed = this.#closed(life, who);
    if (closed) return closed;
    if (who === 'ai_agent') return forbidden;
    if (life.state === 'started') return fine;
    if (!isOn(life) || this.now < life.startAt - 15 * minute) return inTheWay;
    return this.#end(life, 'started', 'started', 'scheduled.started');
  }

  complete(life: Life, who: Who): Answer {
    const closed = this.#closed(life, who);
    if (closed) return closed;
    if (who === 'ai_agent') return forbidden;
    if (life.state === 'completed') return fine;
    if (!isOn(life) || this.now < life.startAt) return inTheWay;
    return this.#end(life, 'completed', 'completed', 'scheduled.completed');
  }

  noShow(life: Life, who: Who): Answer {
    const closed = this.#closed(life, who);
    if (closed) return closed;
    if (who === 'ai_agent' || who === 'client') return forbidden;
    if (life.state === 'no_show') return fine;
    if (!isOn(life) || this.now < life.startAt) return inTheWay;
    return this.#missed(life);
  }

  cancel(told: Life, who: Who): Answer {
    const life = who === 'customer' ? standing(told) : told;
    const closed = this.#closed(life, who);
    if (closed) return closed;
    if (who === 'customer' && !this.rules.mayCancel) return forbidden;
    if (life.state === 'cancelled') return fine;
    if (!['draft', 'pending_confirmation', 'scheduled', 'confirmed'].includes(life.state)) return inTheWay;
    if (this.now >= life.startAt) return inTheWay;
    if (life.state === 'draft') {
      life.state = 'cancelled';
      life.timeline.push('cancelled');
      return fine;
    }
    if (who === 'customer' && this.now > life.startAt - this.rules.cancelNotice * minute) return inTheWay;
    this.#cancelled(life, 'cancelled');
    return fine;
  }

  move(told: Life, who: Who, startAt: number, host: Host): Answer {
    return this.#orNothing(() => {
      const life = who === 'customer' ? standing(told) : told;
      const closed = this.#closed(life, who);
      if (closed) return closed;
      this.#expireOverdue([life.host, host]);
      if (who === 'customer' && !this.rules.mayMove) return forbidden;
      const there = life.replacedBy ?? life;
      const movable = ['pending_confirmation', 'scheduled', 'confirmed'].includes(life.state);
      if ((movable || life.state === 'rescheduled') && there.startAt === startAt && there.host === host)
        return fine;
      if (!movable || this.now >= life.startAt) return inTheWay;
      if (who === 'customer' && this.now > life.startAt - this.rules.moveNotice * minute) return inTheWay;
      const refused = this.#whyNot(startAt, host, life);
      if (refused) return refused;
      this.#moved(life, who, startAt, host);
      return { status: 201 };
    });
  }

  reassign(life: Life, who: Who, host: Host): Answer {
    const closed = this.#closed(life, who);
    if (closed) return closed;
    if (who === 'ai_agent') return forbidden;
    return this.#orNothing(() => {
      this.#expireOverdue([life.host, host]);
      if (!['pending_confirmation', 'scheduled', 'confirmed'].includes(life.state)) return inTheWay;
      if (life.host === host) return fine;
      if (this.#isBusy(life.startAt, host, life)) return taken;
      const before = life.host;
      life.host = host;
      life.series.sequence++;
      life.timeline.push('reassigned');
      life.events.push('scheduled.reassigned');
      this.#tell(life, 'reassignment', 'email', 'customer');
      this.#tellHost(life, 'host_assigned', host);
      this.#tellHost(life, 'host_unassigned', before);
      this.#drop(life, ['briefing', 'dispatch']);
      this.#planMeeting(life);
      return fine;
    });
  }

  edit(told: Life, who: Who, change: { readonly name?: string; readonly email?: string }): Answer {
    const life = who === 'customer' ? standing(told) : told;
    const closed = this.#closed(life, who);
    if (closed) return closed;
    if (who === 'ai_agent') return forbidden;
    if (!['pending_confirmation', 'scheduled', 'confirmed'].includes(life.state)) return inTheWay;
    const { name = life.series.name, email = life.series.email } = change;
    if (name === life.series.name && email === life.series.email) return fine;
    const isNew = email !== life.series.email;
    Object.assign(life.series, { name, email });
    life.email = email;
    life.timeline.push('attendee_edited');
    life.events.push('scheduled.updated');
    if (isNew) {
      life.series.generation++;
      this.#tell(
        life,
        life.state === 'pending_confirmation' ? 'invitation' : 'confirmation',
        'email',
        'customer',
      );
    }
    return fine;
  }

  /** All work that is due: what time ends, then what is to be sent. */
  work(): void {
    for (const life of this.lives) {
      this.#pass(life);
      this.#purge(life);
    }
    for (const life of this.lives) for (const told of life.told) this.#send(life, told);
  }

  #pass(life: Life): void {
    if (this.#expire(life)) return;
    const noShowAt = life.endAt + 15 * minute;
    // Nobody joins by a link in this model.
    if (isOn(life) && this.rules.autoNoShow && this.rules.online && this.now >= noShowAt) this.#missed(life);
  }

  #purge(life: Life): void {
    const { state, holdUntil } = life;
    if (state === 'cancelled' && holdUntil !== null && holdUntil <= this.now - 1440 * minute)
      life.purged = true;
  }

  #expireOverdue(hosts: readonly Host[], except: Life | null = null): void {
    for (const life of this.lives) if (hosts.includes(life.host) && life !== except) this.#expire(life);
  }

  #expire(life: Life): boolean {
    if (life.state === 'draft' && life.holdUntil !== null && life.holdUntil <= this.now) {
      life.state = 'cancelled';
      life.timeline.push('expired');
      return true;
    }
    if (life.state !== 'pending_confirmation' || life.confirmBy === null || life.confirmBy > this.now)
      return false;
    this.#cancelled(life, 'expired');
    return true;
  }

  #gates(): Gate[] {
    return [
      ...(this.rules.approval ? (['host'] as const) : []),
      ...(this.rules.confirmation ? (['customer'] as const) : []),
    ];
  }

  #ask(life: Life, open: readonly Gate[], all: readonly Gate[] = open): void {
    life.asked = all;
    life.awaiting = [...open];
    life.holdUntil = null;
    life.state = open.length > 0 ? 'pending_confirmation' : settled(all);
    life.confirmBy = open.length > 0 ? Math.min(this.now + this.rules.window * minute, life.startAt) : null;
  }

  #giveGate(life: Life, gate: Gate, entry: string): Answer {
    if (life.state !== 'pending_confirmation' || this.now >= life.startAt) return inTheWay;
    life.awaiting = life.awaiting.filter((one) => one !== gate);
    life.timeline.push(entry);
    if (life.awaiting.length > 0) return fine;
    life.state = settled(life.asked);
    life.confirmBy = null;
    life.events.push('scheduled.confirmed');
    this.#tellCustomer(life, 'confirmation');
    this.#tellHost(life, 'host_confirmed', life.host);
    return fine;
  }

  #cancelled(life: Life, entry: string): void {
    life.state = 'cancelled';
    life.awaiting = [];
    life.confirmBy = null;
    life.series.sequence++;
    life.timeline.push(entry);
    life.events.push('scheduled.cancelled');
    this.#dropAll(life);
    this.#tellCustomer(life, 'cancellation');
    this.#tellHost(life, 'host_cancelled', life.host);
  }

  #missed(life: Life): Answer {
    this.#dropAll(life);
    return this.#end(life, 'no_show', 'no_show', 'scheduled.no_show');
  }

  #end(life: Life, state: State, entry: string, event: string): Answer {
    life.state = state;
    life.timeline.push(entry);
    life.events.push(event);
    return fine;
  }

  #moved(life: Life, who: Who, startAt: number, host: Host): void {
    life.state = 'rescheduled';
    life.awaiting = [];
    life.confirmBy = null;
    life.timeline.push('rescheduled');
    this.#dropAll(life);
    life.series.sequence++;
    const next = this.#begin(startAt, host, 'draft', life.series);
    life.replacedBy = next;
    // Programs act for either side, so they bring nobody's agreement.
    const own = ownGate[who];
    const all = this.#gates();
    this.#ask(
      next,
      all.filter((gate) => gate !== own),
      all,
    );
    next.timeline.push('rescheduled');
    next.events.push('scheduled.rescheduled');
    this.#tellCustomer(next, 'reschedule');
    if (host === life.host) this.#tellHost(next, 'host_rescheduled', host);
    else {
      this.#tellHost(next, 'host_created', host);
      this.#tellHost(life, 'host_cancelled', life.host);
    }
    this.#plan(next);
  }

  #plan(life: Life): void {
    for (const [kind, lead] of Object.entries(leads)) {
      const dueAt = life.startAt - lead * minute;
      if (dueAt <= this.now) continue;
      for (const channel of this.rules.reminders[kind] ?? [])
        this.#tell(life, kind, channel, 'customer', dueAt);
    }
    this.#planMeeting(life);
  }

  #planMeeting(life: Life): void {
    const { briefing, dispatch } = this.rules;
    const briefAt = life.startAt - 60 * minute;
    if (briefing && briefAt > this.now) this.#tell(life, 'briefing', 'email', life.host, briefAt);
    if (dispatch === null) return;
    const dispatchAt = life.startAt - dispatch * minute;
    if (dispatchAt > this.now) this.#tell(life, 'dispatch', 'genesys', 'customer', dispatchAt);
  }

  #dropAll(life: Life): void {
    this.#drop(life, [...Object.keys(leads), 'briefing', 'dispatch']);
  }

  #drop(life: Life, kinds: readonly string[]): void {
    for (const told of life.told)
      if (told.outcome === 'open' && kinds.includes(told.kind)) told.outcome = 'cancelled';
  }

  #tellCustomer(life: Life, kind: string): void {
    for (const channel of this.rules.reminders[kind] ?? []) this.#tell(life, kind, channel, 'customer');
  }

  #tellHost(life: Life, kind: string, host: Host): void {
    this.#tell(life, kind, 'email', host);
  }

  #tell(life: Life, kind: string, channel: string, to: Told['to'], dueAt = this.now): void {
    life.told.push({ kind, channel, to, dueAt, email: life.email, outcome: 'open' });
  }

  #send(life: Life, told: Told): void {
    if (told.outcome !== 'open' || told.dueAt > this.now) return;
    const because = this.#pointless(life, told);
    told.outcome = because === null ? 'sent' : `skipped: ${because}`;
  }

  #pointless(life: Life, told: Told): string | null {
    // Only mail is set up, and a channel that is not says so before anything else.
    if (told.channel !== 'email') return 'channel_not_configured';
    const timed = Object.hasOwn(leads, told.kind) || ['briefing', 'dispatch'].includes(told.kind);
    if (told.kind === 'host_unassigned') return null;
    if (told.to !== 'customer' && told.to !== life.host) return 'recipient_gone';
    if (told.kind === 'cancellation' || told.kind === 'host_cancelled') return null;
    if (told.to === 'customer' && !timed && told.email !== life.email) return 'links_renewed';
    if (life.state === 'cancelled') return 'booking_cancelled';
    if (life.state === 'rescheduled') return 'booking_rescheduled';
    if (life.endAt <= this.now) return 'booking_over';
    if (timed && life.state === 'pending_confirmation') return 'still_pending';
    if (timed && this.#isStale(life, told)) return 'stale';
    if (told.kind === 'briefing' && life.state === 'started') return 'booking_started';
    return null;
  }

  /** A message of its own time is of no use any more when it is this late, or the meeting has begun. */
  #isStale(life: Life, { kind, dueAt }: Told): boolean {
    const lateness = patience[kind];
    return this.now >= life.startAt || (lateness !== undefined && this.now > dueAt + lateness * minute);
  }

  /** An agent does not see others' bookings, and a link that was sent to an old address opens nothing. */
  #closed(life: Life, who: Who): Answer | null {
    if (who === 'agent' && life.host !== 0) return hidden;
    return who === 'customer' && life.series.generation > 1 ? { status: 401, code: 'unauthorized' } : null;
  }

  #whyNot(startAt: number, host: Host, own: Life | null): Answer | null {
    if (this.#isBusy(startAt, host, own)) return taken;
    return startAt < this.now ? notOffered : null;
  }

  #isBusy(startAt: number, host: Host, own: Life | null): boolean {
    return this.lives.some(
      (life) =>
        life !== own && life.host === host && life.startAt === startAt && occupying.includes(life.state),
    );
  }

  #begin(startAt: number, host: Host, state: State, series: Series): Life {
    const life: Life = {
      key: this.lives.length,
      startAt,
      endAt: startAt + 30 * minute,
      series,
      email: series.email,
      host,
      state,
      awaiting: [],
      asked: [],
      confirmBy: null,
      holdUntil: null,
      replacedBy: null,
      purged: false,
      timeline: [],
      events: [],
      told: [],
    };
    this.lives.push(life);
    return life;
  }

  /** The booking that a hold becomes, under the same id: with its past if it still lived, from the start if not. */
  #replace(held: Life, live: Life | null, series: Series): Life {
    Object.assign(held.series, series);
    held.email = series.email;
    if (!live) held.timeline = [];
    return held;
  }

  /** Runs a change as a transaction: what is refused leaves everything as it was. */
  #orNothing(change: () => Answer): Answer {
    const before = this.lives.map((life) => ({
      life,
      was: {
        ...life,
        timeline: [...life.timeline],
        events: [...life.events],
        told: life.told.map((one) => ({ ...one })),
      },
      series: { ...life.series },
    }));
    const answer = change();
    if (answer.status < 300) return answer;
    this.lives.length = before.length;
    for (const { life, was, series } of before) {
      Object.assign(life, was);
      Object.assign(life.series, series);
    }
    return answer;
  }
}

const settled = (gates: readonly Gate[]): State => (gates.includes('customer') ? 'confirmed' : 'scheduled');

const isOn = ({ state }: Life): boolean => ['scheduled', 'confirmed', 'started'].includes(state);

const standing = (life: Life): Life => (life.replacedBy === null ? life : standing(life.replacedBy));
