import { changes, effects } from './effects.ts';
import type { ChangeRow, EffectName } from './effects.ts';
import { groupStandingOf } from './seats.ts';
import { bookingEvents, bookingStates, finalStates } from './states-and-events.ts';
import type { BookingEvent, BookingState, SeatStatus } from './states-and-events.ts';
import { eventRules, guards, permissions, proofs, repeatConditions, transitions } from './transitions.ts';
import type { EventRule, Step } from './transitions.ts';

type Row = BookingState | 'none';

const rows: readonly Row[] = ['none', ...bookingStates];
const rules: Record<BookingEvent, EventRule> = eventRules;
const steps: Record<Row, Partial<Record<BookingEvent, Step>>> = transitions;
const changeRows: Record<string, ChangeRow> = changes;

/** The text of `docs/lifecycle.md`, made from the table alone. */
export function lifecycleDocument(): string {
  return `${[
    '# The lifecycle of a booking',
    'This page is generated from the table in `packages/shared/src/lifecycle/transitions.ts`, the only place that says who may do what to a booking, and when; change the table, then run `UPDATE_DOCS=1 node --test packages/shared/src/lifecycle/lifecycle-document.test.ts`.',
    '## Diagram',
    'Events that leave the state as it is are in the matrix only.',
    diagram(),
    '## Who may ask',
    'Anyone else, and anyone for whom the last column does not hold, gets 403, whatever the state.',
    actorTable(),
    '## Matrix',
    'Each cell says where the event leads and, after "if", what must hold; a failing guard and an empty cell are a 409 `invalid_transition`. "Repeat" asks for what holds already: 200, and nothing happens; it is looked for before the guards.',
    matrix(),
    '### What the words mean',
    wordTable(),
    '## Seats of a group',
    'Each registration of a group booking lives by the matrix above; `start` and `reassign` are asked of the group as a whole. The state of the group follows from its seats (`seats.ts`):',
    seatTable(),
    'The first to book makes the change `created`, later ones `seat added`. Who cancels, moves away or runs out leaves a seat, and the last one to go cancels the group. A group is told once that it is completed, with its first attendee.',
    '## What each change carries along',
    'All of it is written in the transaction of the change, and every change writes the timeline.',
    effectTable(),
    '### What the effects do',
    table(
      ['effect', 'what it does'],
      Object.entries(effects).map(([name, { says }]) => [code(name), says]),
    ),
  ].join('\n\n')}\n`;
}

function diagram(): string {
  const eventsByArrow = new Map<string, BookingEvent[]>();
  for (const from of rows)
    for (const event of bookingEvents)
      for (const to of targetsOf(steps[from][event])) {
        if (to === from) continue;
        const arrow = `${from === 'none' ? '[*]' : from} --> ${to}`;
        eventsByArrow.set(arrow, [...(eventsByArrow.get(arrow) ?? []), event]);
      }
  const arrows = [...eventsByArrow].map(([arrow, events]) => `    ${arrow} : ${events.join(', ')}`);
  const ends = finalStates.map((state) => `    ${state} --> [*]`);
  return ['```mermaid', 'stateDiagram-v2', ...arrows, ...ends, '```'].join('\n');
}

function targetsOf(step: Step | undefined): readonly BookingState[] {
  if (!step) return [];
  return 'gate' in step ? step.toOneOf : [step.to];
}

function actorTable(): string {
  return table(
    ['event', 'who', 'and only'],
    bookingEvents.map((event) => [
      code(event),
      rules[event].by.map(code).join(' '),
      rules[event].only.map((name) => permissions[name].says).join('; '),
    ]),
  );
}

function matrix(): string {
  return table(
    ['event', ...rows.map((row) => (row === 'none' ? '(none)' : code(row)))],
    bookingEvents.map((event) => [code(event), ...rows.map((row) => cell(event, row))]),
  );
}

function cell(event: BookingEvent, row: Row): string {
  const step = steps[row][event];
  const repeat = row === 'none' ? undefined : rules[event].repeatIn[row];
  const parts: string[] = [];
  if (repeat) parts.push(repeat === 'always' ? 'repeat' : `repeat if ${repeat}`);
  if (step) {
    const needs = [...step.when, ...step.proves].join(', ');
    parts.push(`→ ${targetsOf(step).map(code).join(' or ')}${needs ? ` if ${needs}` : ''}`);
  }
  return parts.join('; ');
}

function wordTable(): string {
  return table(
    ['word', 'meaning', 'otherwise'],
    [
      ...Object.entries(guards).map(([name, { says, otherwise }]) => [name, says, code(otherwise)]),
      ...Object.entries(proofs).map(([name, { says }]) => [name, says, code('slot_taken')]),
      ...Object.entries(repeatConditions)
        .filter(([name]) => name !== 'always')
        .map(([name, { says }]) => [name, says, 'no repeat']),
    ],
  );
}

const seatRows: readonly (readonly SeatStatus[])[] = [
  ['held'],
  ['pending', 'held'],
  ['booked', 'pending', 'held'],
  ['confirmed', 'pending', 'held'],
  ['booked', 'confirmed', 'no_show'],
  ['attended', 'booked', 'no_show'],
  ['no_show', 'cancelled'],
  ['cancelled'],
];

function seatTable(): string {
  const standing = (statuses: readonly SeatStatus[], before: Row): BookingState =>
    groupStandingOf(
      statuses.map((status) => ({ status, awaiting: [], gates: [], holdExpiresAt: null, confirmBy: null })),
      before,
    ).state;
  return table(
    ['seats', 'the group is', 'once it has started'],
    seatRows.map((statuses) => [
      statuses.map(code).join(', '),
      code(standing(statuses, 'none')),
      code(standing(statuses, 'started')),
    ]),
  );
}

function effectTable(): string {
  return table(
    ['change', 'webhook', 'mail and reminders', 'calendar', 'dispatch', 'sequence'],
    Object.values(changeRows).map((row) => [
      row.says,
      row.webhook ? code(row.webhook) : '–',
      effectsIn(row, 'mail'),
      effectsIn(row, 'calendar'),
      effectsIn(row, 'dispatch'),
      row.raisesSequence ? '+ 1' : '–',
    ]),
  );
}

const conditionWords = { notPending: 'when not pending', newEmail: 'when the e-mail is new' } as const;

function effectsIn(row: ChangeRow, column: (typeof effects)[EffectName]['column']): string {
  const names = row.effects.flatMap((entry) => {
    const name = typeof entry === 'string' ? entry : entry.effect;
    if (effects[name].column !== column) return [];
    return typeof entry === 'string' ? [code(name)] : [`${code(name)} ${conditionWords[entry.onlyWhen]}`];
  });
  return names.join(', ') || '–';
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

function code(word: string): string {
  return `\`${word}\``;
}
