import {
  doNotDisturbPatchSchema,
  doNotDisturbRequestSchema,
  exceptionPatchSchema,
  exceptionRequestSchema,
  maxPageSize,
  scheduleRequestSchema,
  type Pagination,
} from '@slotkit/shared/wire';
import { findApp } from '../apps/app-store.ts';
import { readConfig } from '../config.ts';
import type { ConfigCaller } from '../configuration/config-caller.ts';
import type { Deps } from '../deps.ts';
import { addDnd, changeDnd, getDnd, listDnd, removeDnd } from '../hosts/dnd-service.ts';
import {
  addException,
  changeException,
  getException,
  listExceptions,
  removeException,
} from '../hosts/exception-service.ts';
import { getSchedule, setSchedule } from '../hosts/schedule-service.ts';
import { CommandError } from './command-error.ts';
import { parseSettings } from './parse-settings.ts';
import { readText } from './read-text.ts';
import type { Command } from './terminal.ts';
import { withDeps } from './with-deps.ts';

/** Whose times a command is about, and what it was told besides. */
interface Asked {
  readonly deps: Deps;
  readonly caller: ConfigCaller;
  readonly hostId: string;
  readonly words: readonly string[];
}

/** Each action answers what the API answers; null: there is no such action, or it was told too little. */
type Action = (asked: Asked) => Promise<object> | null;

const always = (): void => undefined;

/** An action on one of a host's times, by its id. */
const onOne =
  (act: (asked: Asked, id: string, file: string | undefined) => Promise<object>): Action =>
  (asked) => {
    const [id, file] = asked.words;
    return id === undefined ? null : act(asked, id, file);
  };

const schedule: Readonly<Record<string, Action>> = {
  get: ({ deps, caller, hostId }) => getSchedule(deps, caller, hostId),
  set: ({ deps, caller, hostId, words: [file] }) =>
    setSchedule(deps, caller, hostId, parseSettings(scheduleRequestSchema, readText(file)), always),
};

const exceptions: Readonly<Record<string, Action>> = {
  list: ({ deps, caller, hostId }) => allPages((page) => listExceptions(deps, caller, hostId, page)),
  create: ({ deps, caller, hostId, words: [file] }) =>
    addException(deps, caller, hostId, parseSettings(exceptionRequestSchema, readText(file))),
  get: onOne(({ deps, caller, hostId }, id) => getException(deps, caller, { hostId, id })),
  patch: onOne(({ deps, caller, hostId }, id, file) => {
    const patch = parseSettings(exceptionPatchSchema, readText(file));
    return changeException(deps, caller, { hostId, id }, patch, always);
  }),
  delete: onOne(async ({ deps, caller, hostId }, id) => {
    await removeException(deps, caller, { hostId, id }, always);
    return { id, removed: true };
  }),
};

const dnd: Readonly<Record<string, Action>> = {
  list: ({ deps, caller, hostId }) => allPages((page) => listDnd(deps, caller, hostId, page)),
  create: ({ deps, caller, hostId, words: [file] }) =>
    addDnd(deps, caller, hostId, parseSettings(doNotDisturbRequestSchema, readText(file))),
  get: onOne(({ deps, caller, hostId }, id) => getDnd(deps, caller, { hostId, id })),
  patch: onOne(({ deps, caller, hostId }, id, file) => {
    const patch = parseSettings(doNotDisturbPatchSchema, readText(file));
    return changeDnd(deps, caller, { hostId, id }, patch, always);
  }),
  delete: onOne(async ({ deps, caller, hostId }, id) => {
    await removeDnd(deps, caller, { hostId, id }, always);
    return { id, removed: true };
  }),
};

/** All rows of a list. */
async function allPages<Row>(
  read: (page: { limit: number; cursor?: string }) => Promise<{ data: Row[]; pagination: Pagination }>,
): Promise<{ data: Row[] }> {
  const data: Row[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await read({ limit: maxPageSize, ...(cursor !== null && { cursor }) });
    data.push(...page.data);
    cursor = page.pagination.next_cursor;
    if (cursor === null) return { data };
  }
}

const command = (
  name: string,
  summary: string,
  usage: string,
  actions: Readonly<Record<string, Action>>,
): readonly [name: string, command: Command] => [
  name,
  {
    usage,
    summary,
    async run([action = '', appId = '', hostId, ...words], terminal) {
      const misused = (): CommandError => new CommandError(`Usage: slotkit ${usage}`);
      const act = Object.hasOwn(actions, action) ? actions[action] : undefined;
      if (!act || hostId === undefined) throw misused();
      await withDeps(readConfig(terminal.env), terminal, async (deps) => {
        if (!(await findApp(deps.db.read, appId))) throw new CommandError(`There is no app "${appId}".`);
        const result = act({ deps, caller: { kind: 'operator', appId }, hostId, words });
        if (!result) throw misused();
        terminal.say(JSON.stringify(await result, null, 2));
      });
      return 0;
    },
  },
];

/** The commands for what belongs to one host, as the API takes and shows it. */
export const hostTimesCommands = [
  command(
    'schedule',
    'See and set when a host works, week by week, from a JSON file; - or none reads standard input',
    'schedule get|set <app> <host> [file]',
    schedule,
  ),
  command(
    'exception',
    'See and change what is taken from or added to a host’s week',
    'exception list|get|create|patch|delete <app> <host> [id] [file]',
    exceptions,
  ),
  command(
    'dnd',
    'See and change the times in which a host is not to be booked',
    'dnd list|get|create|patch|delete <app> <host> [id] [file]',
    dnd,
  ),
] as const;
