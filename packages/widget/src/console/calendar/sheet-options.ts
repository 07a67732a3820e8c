import type { CalendarOptions } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import interaction from 'fullcalendar/interaction';
import list from 'fullcalendar/list';
import theme from 'fullcalendar/themes/classic';
import timeGrid from 'fullcalendar/timegrid';
import type { ConsoleDesk } from '../console-desk.ts';
import { words } from '../words/calendar.ts';
import type { CalendarLook } from './calendar-look.ts';

/** What FullCalendar calls our looks. */
export const viewNames: Readonly<Record<CalendarLook, string>> = {
  month: 'dayGridMonth',
  week: 'timeGridWeek',
  day: 'timeGridDay',
  list: 'listWeek',
};

/** How the library draws every calendar of the console: how it looks, how it says things, and what it leaves to us. */
export function sheetOptions(desk: ConsoleDesk, direction: 'ltr' | 'rtl'): CalendarOptions {
  const { formats } = desk;
  const weekday = { weekday: 'short', day: 'numeric' } as const;
  return {
    plugins: [dayGrid, timeGrid, list, interaction, theme],
    // The buttons and the title are ours, beside it.
    headerToolbar: false,
    locale: formats.locale,
    firstDay: formats.firstWeekday,
    direction,
    now: () => new Date(desk.now()).toISOString(),
    nowIndicator: true,
    allDaySlot: false,
    timedText: words.timed,
    slotDuration: '00:30',
    snapDuration: '00:15',
    scrollTime: '07:30',
    scrollTimeReset: false,
    slotMinHeight: 28,
    // Overlapping bookings stand side by side, so that each can be read and pressed.
    slotEventOverlap: false,
    eventTimeFormat: formats.hourMinute,
    slotHeaderFormat: formats.hourMinute,
    closeHint: desk.words.close,
    moreLinkText: (count) => words.more(formats.number(count)),
    moreLinkHint: (count) => words.moreHint(formats.number(count)),
    noEventsText: words.noneHere,
    eventInteractive: true,
    dayHeaderDidMount: sayWhatIsSeen,
    dayCellDidMount: sayWhatIsSeen,
    viewDidMount: mendView,
    blockEventClass: 'block',
    rowEventClass: 'line',
    columnEventClass: ({ isShort }) => (isShort ? 'short' : ''),
    eventTitleClass: 'name',
    eventTimeClass: 'time',
    backgroundEventTitleClass: 'shade',
    rowMoreLinkClass: 'more',
    popoverClass: 'popover',
    popoverCloseClass: 'close',
    displayEventEnd: false,
    eventDisplay: 'block',
    listDayHeaderClass: 'heading',
    borderless: true,
    columnEventInnerClass: ({ isShort }) => (isShort ? '' : 'flow'),
    eventMinHeight: 28,
    views: {
      dayGridMonth: { dayMaxEvents: 4 },
      timeGridWeek: { dayHeaderFormat: weekday },
      timeGridDay: { dayHeaderFormat: { weekday: 'long', day: 'numeric', month: 'long' } },
      listWeek: {
        displayEventEnd: true,
        listItemEventClass: 'row',
        listItemEventBeforeClass: 'dot',
        listDayFormat: { weekday: 'long', day: 'numeric', month: 'long' },
      },
    },
  };
}

/** A day with its hours is scrolled within the page; a month and a list are as long as they are. */
export const heightOf = (look: CalendarLook): string =>
  look === 'week' || look === 'day' ? 'min(52rem, 78vh)' : 'auto';

/** The library hides what a cell shows behind a label: checkers take such cells for empty, and labels that say something else for wrong. */
function sayWhatIsSeen({ el }: { readonly el: HTMLElement }): void {
  el.removeAttribute('aria-label');
  for (const hidden of el.querySelectorAll('[aria-hidden="true"]')) hidden.removeAttribute('aria-hidden');
}

/** What stands beside the column of hours is no empty header; and its first day takes the focus, so that keys scroll where no booking does. */
function mendView({ el }: { readonly el: HTMLElement }): void {
  for (const header of el.querySelectorAll('[role="rowheader"]:empty')) header.role = 'gridcell';
  const scrolled = [...el.querySelectorAll('div')].find(({ style }) => style.overflowY === 'auto');
  scrolled?.querySelector<HTMLElement>('[role="gridcell"]')?.setAttribute('tabindex', '0');
}
