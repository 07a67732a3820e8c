import { auditQuery, maxPageSize } from '@slotkit/shared/wire';
import { findApp } from '../apps/app-store.ts';
import { readConfig } from '../config.ts';
import { readAudit } from '../configuration/audit-store.ts';
import { readPage } from '../lists/read-page.ts';
import { CommandError } from './command-error.ts';
import type { Command } from './terminal.ts';
import { withDeps } from './with-deps.ts';

const usage = 'audit-log <app> [object-id] [cursor]';

/** `audit-log …`: who changed what of an app's configuration, newest first; `-` for every object. */
export const auditLogCommand: Command = {
  usage,
  summary: 'Who changed what of the configuration, newest first; - stands for every object, a cursor goes on',
  async run([appId, object = '-', cursor, ...rest], terminal) {
    if (appId === undefined || rest.length > 0) throw new CommandError(`Usage: slotkit ${usage}`);
    const query = auditQuery.parse({
      limit: maxPageSize,
      cursor,
      ...(object !== '-' && { object_id: object }),
    });
    await withDeps(readConfig(terminal.env), terminal, async (deps) => {
      if (!(await findApp(deps.db.read, appId))) throw new CommandError(`There is no app "${appId}".`);
      const { rows, pagination } = await readPage(
        deps,
        { route: 'listAuditLog', appId, query },
        (request) => readAudit(deps.db.read, { ...query, appId }, request),
        ({ at, entry }) => ({ value: at, id: entry.id }),
      );
      terminal.say(JSON.stringify({ data: rows.map(({ entry }) => entry), pagination }, null, 2));
    });
    return 0;
  },
};
