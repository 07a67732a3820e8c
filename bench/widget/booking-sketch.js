/**
 * The least that books: month grid, times, zones and a form in one element, made of the same libraries as the widget but for its HTTP
 * client. It knows one event type, one language at a time, no slots or themes, and forgives nothing. What the widget costs more than
 * this is what its features cost.
 */
import { Task } from '@lit/task';
import { css, html, LitElement, nothing } from 'lit';

const dayMs = 86_400_000;
const dayOf = (at) => new Date(at).toISOString().slice(0, 10);
const atDay = (day) => Date.parse(`${day}T00:00:00Z`);

/** One call with a time limit; what failed by itself is tried twice more. */
async function call(url, options = {}) {
  for (let tried = 1; ; tried++) {
    const signal = AbortSignal.any([
      AbortSignal.timeout(10_000),
      ...(options.signal ? [options.signal] : []),
    ]);
    try {
      const response = await fetch(url, { credentials: 'omit', ...options, signal });
      if (response.ok) return await response.json();
      if (tried > 2 || response.status < 500) throw new TypeError(`The server said ${response.status}.`);
    } catch (error) {
      if (tried > 2 || error instanceof TypeError || options.signal?.aborted) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** tried));
  }
}

class BookingSketch extends LitElement {
  static properties = {
    server: {},
    app: {},
    event: {},
    zone: { state: true },
    month: { state: true },
    day: { state: true },
    start: { state: true },
    zonesWanted: { state: true },
    booked: { state: true },
    failed: { state: true },
  };

  static styles = css`
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
      gap: 1.5rem;
      font: 1rem/1.5 system-ui;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    th {
      font-size: 0.8rem;
    }
    td {
      padding: 0;
      text-align: center;
    }
    button,
    input,
    textarea,
    select {
      font: inherit;
      color: inherit;
      min-block-size: 2.75rem;
      min-inline-size: 2.75rem;
      border: 1px solid transparent;
      border-radius: 0.5rem;
      background: none;
    }
    input,
    textarea,
    select,
    .time {
      border-color: #777;
      inline-size: 100%;
    }
    button:disabled {
      opacity: 0.4;
    }
    button:focus-visible {
      outline: 2px solid #0050d0;
    }
    [aria-pressed='true'],
    [type='submit'] {
      background: #0050d0;
      color: #fff;
    }
    .head {
      display: flex;
      align-items: center;
    }
    .head h2 {
      flex: 1;
      font-size: 1.1rem;
    }
    .times {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(6rem, 1fr));
      gap: 0.5rem;
    }
    label {
      display: block;
      margin-block: 0.75rem;
    }
  `;

  constructor() {
    super();
    this.zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    this.month = dayOf(Date.now()).slice(0, 7);
    this.formats = new Map();
    this.slots = new Task(this, {
      args: () => [this.server, this.app, this.event, this.month, this.zone],
      task: async ([server, app, event, month, timezone], { signal }) => {
        const today = dayOf(Date.now());
        const from = `${month}-01` < today ? today : `${month}-01`;
        const query = new URLSearchParams({ from, to: this.days.at(-1), timezone, shape: 'compact' });
        const { days } = await call(`${server}/v1/public/apps/${app}/event-types/${event}/slots?${query}`, {
          signal,
          headers: { 'Booking-Widget-Key': 'pk_demo' },
        });
        const starts = new Map(
          days.map(({ date, first, minutes }) => [
            date,
            minutes.map((more) => Date.parse(first) + more * 60_000),
          ]),
        );
        this.day = starts.keys().next().value;
        return starts;
      },
    });
  }

  /** The days of the month on show. */
  get days() {
    const first = atDay(`${this.month}-01`);
    const count = new Date(Date.UTC(+this.month.slice(0, 4), +this.month.slice(5), 0)).getUTCDate();
    return Array.from({ length: count }, (_, index) => dayOf(first + index * dayMs));
  }

  format(at, options) {
    const key = JSON.stringify(options);
    const format = this.formats.get(key) ?? new Intl.DateTimeFormat(this.lang || undefined, options);
    this.formats.set(key, format);
    return format.format(at);
  }

  go(months) {
    this.month = dayOf(Date.UTC(+this.month.slice(0, 4), +this.month.slice(5) - 1 + months, 1)).slice(0, 7);
    this.day = this.start = undefined;
  }

  onKey = (event) => {
    const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
    const { day } = event.target.dataset;
    const step = steps[event.key];
    if (!day || !step) return;
    event.preventDefault();
    const next = dayOf(atDay(day) + step * dayMs);
    if (next.startsWith(this.month)) this.renderRoot.querySelector(`[data-day="${next}"]`).focus();
    else this.go(Math.sign(step));
  };

  book = async (event) => {
    event.preventDefault();
    const { name, email, notes } = Object.fromEntries(new FormData(event.target));
    try {
      this.booked = await call(
        `${this.server}/v1/public/apps/${this.app}/event-types/${this.event}/bookings`,
        {
          method: 'POST',
          headers: { 'Booking-Widget-Key': 'pk_demo', 'Content-Type': 'application/json' },
          body: JSON.stringify({
            start: new Date(this.start).toISOString(),
            attendee: { name, email, timezone: this.zone },
            notes,
          }),
        },
      );
    } catch (error) {
      this.failed = error.message;
    }
  };

  render() {
    if (this.booked) return html`<h2>Booked</h2>`;
    return html`<section>${this.renderMonth()}</section>
      <section aria-live="polite">${this.start ? this.renderForm() : this.renderTimes()}</section>`;
  }

  renderMonth() {
    const utc = (day, options) => this.format(atDay(day), { ...options, timeZone: 'UTC' });
    const blanks = (new Date(atDay(`${this.month}-01`)).getUTCDay() + 6) % 7;
    const cells = [...Array.from({ length: blanks }), ...this.days];
    const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
      cells.slice(week * 7, week * 7 + 7),
    );
    return html`<div class="head">
        <h2 id="month">${utc(`${this.month}-01`, { month: 'long', year: 'numeric' })}</h2>
        <button aria-label="Previous month" @click=${() => this.go(-1)}>‹</button>
        <button aria-label="Next month" @click=${() => this.go(1)}>›</button>
      </div>
      <table role="grid" aria-labelledby="month" @keydown=${this.onKey}>
        <thead>
          <tr>
            ${[1, 2, 3, 4, 5, 6, 7].map((day) => html`<th scope="col">${utc(`2024-01-0${day}`, { weekday: 'short' })}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${weeks.map(
            (week) =>
              html`<tr>
                ${week.map((day) => html`<td>${day ? this.renderDay(day, utc) : nothing}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>`;
  }

  renderDay(day, utc) {
    const count = this.slots.value?.get(day)?.length ?? 0;
    return html`<button
      data-day=${day}
      tabindex=${day === this.day ? 0 : -1}
      aria-pressed=${day === this.day}
      aria-label="${utc(day, { dateStyle: 'full' })}, ${count} times"
      ?disabled=${count === 0}
      @click=${() => (this.day = day)}
    >
      ${Number(day.slice(8))}
    </button>`;
  }

  renderTimes() {
    return this.slots.render({
      pending: () => html`<p role="status">Looking for times…</p>`,
      error: () =>
        html`<p role="alert">That did not work. <button @click=${() => this.slots.run()}>Again</button></p>`,
      complete: (starts) =>
        html`<h2>${this.day && this.format(atDay(this.day), { dateStyle: 'full', timeZone: 'UTC' })}</h2>
          <div class="times">
            ${starts
              .get(this.day)
              ?.map(
                (at) =>
                  html`<button class="time" part="time" @click=${() => (this.start = at)}>
                    ${this.format(at, { timeStyle: 'short', timeZone: this.zone })}
                  </button>`,
              )}
          </div>
          ${this.renderZones()}`,
    });
  }

  renderZones() {
    const zones = this.zonesWanted ? Intl.supportedValuesOf('timeZone') : [this.zone];
    const want = () => (this.zonesWanted = true);
    return html`<label>
      Time zone
      <select @focus=${want} @pointerdown=${want} @change=${(event) => (this.zone = event.target.value)}>
        ${zones.map((zone) => html`<option ?selected=${zone === this.zone}>${zone}</option>`)}
      </select>
    </label>`;
  }

  renderForm() {
    return html`<form @submit=${this.book}>
      <h2>${this.format(this.start, { dateStyle: 'full', timeStyle: 'short', timeZone: this.zone })}</h2>
      <label>Name<input name="name" required autocomplete="name" /></label>
      <label>E-mail<input name="email" type="email" required autocomplete="email" /></label>
      <label>Notes<textarea name="notes"></textarea></label>
      ${this.failed ? html`<p role="alert">${this.failed}</p>` : nothing}
      <button type="submit">Book</button>
      <button type="button" @click=${() => (this.start = undefined)}>Back</button>
    </form>`;
  }
}

customElements.define('booking-sketch', BookingSketch);
