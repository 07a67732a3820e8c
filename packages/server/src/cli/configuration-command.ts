import { maxPageSize, type ConfigFields } from '@slotkit/shared/wire';
import { findApp } from '../apps/app-store.ts';
import { readConfig } from '../config.ts';
import type { ConfigCaller } from '../configuration/config-caller.ts';
import { ObjectService } from '../configuration/object-service.ts';
import type { ConfigRecord, Resource } from '../configuration/resource.ts';
import { CommandError } from './command-error.ts';
import { readJsonFile } from './read-json-file.ts';
import type { Command } from './terminal.ts';
import { withDeps } from './with-deps.ts';

const always = (): void => undefined;

/** `<object> list|get|create|patch|delete <app> …`: what the API does with a kind of object, JSON in and out. */
export function configurationCommand<
  Stored extends ConfigRecord,
  Request,
  Patch extends object,
  Answer extends ConfigFields,
  Once extends object,
>(name: string, resource: Resource<Stored, Request, Patch, Answer, Once>): Command {
  const { many } = resource.words;
  const usage = `${name} list|get|create|patch|delete <app> [id] [file]`;
  const misused = (): CommandError =>
    new CommandError(
      [
        `Usage: slotkit ${name} list <app> [--archived]`,
        `       slotkit ${name} get|delete <app> <id>`,
        `       slotkit ${name} create <app> [file]`,
        `       slotkit ${name} patch <app> <id> [file]`,
      ].join('\n'),
    );

  async function resultOf(
    service: ObjectService<Stored, Request, Patch, Answer, Once>,
    caller: ConfigCaller,
    action: string,
    [first, second, ...rest]: readonly string[],
  ): Promise<object> {
    const { request, patch } = resource.schemas;
    if (rest.length > 0) throw misused();
    if (action === 'list') return { data: await listAll(service, caller, first === '--archived') };
    if (action === 'create') return service.create(caller, readJsonFile(request, first));
    if (first === undefined) throw misused();
    if (action === 'get') return service.get(caller, first);
    if (action === 'patch') return service.change(caller, first, readJsonFile(patch, second), always);
    if (action !== 'delete') throw misused();
    await service.remove(caller, first, always);
    return { id: first, removed: true };
  }

  return {
    usage,
    summary: `See and change the ${many} of an app; JSON from a file, - or none reads standard input`,
    async run([action = '', appId, ...rest], terminal) {
      if (appId === undefined) throw misused();
      await withDeps(readConfig(terminal.env), terminal, async (deps) => {
        if (!(await findApp(deps.db.read, appId))) throw new CommandError(`There is no app "${appId}".`);
        const service = new ObjectService(deps, resource);
        const result = await resultOf(service, { kind: 'operator', appId }, action, rest);
        terminal.say(JSON.stringify(result, null, 2));
      });
      return 0;
    },
  };
}

/** All pages of a list. */
async function listAll<
  Stored extends ConfigRecord,
  Request,
  Patch extends object,
  Answer extends ConfigFields,
  Once extends object,
>(
  service: ObjectService<Stored, Request, Patch, Answer, Once>,
  caller: ConfigCaller,
  archived: boolean,
): Promise<Answer[]> {
  const all: Answer[] = [];
  for (let cursor: string | undefined; ;) {
    const { data, pagination } = await service.list(caller, { limit: maxPageSize, cursor, archived });
    all.push(...data);
    if (pagination.next_cursor === null) return all;
    cursor = pagination.next_cursor;
  }
}
