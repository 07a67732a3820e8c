import { readConfig } from '../config.ts';
import { requireMail, requireMigrated } from './check-ready.ts';
import { runServer } from './run-server.ts';
import type { Command } from './terminal.ts';
import { withDeps } from './with-deps.ts';

/** `serve`: the server and, in the same process, its worker. */
export const serveCommand: Command = {
  usage: 'serve',
  summary: 'Serve API and pages, and do the background work',
  async run(_args, terminal) {
    const config = readConfig(terminal.env);
    requireMail(config);
    await withDeps(config, terminal, async (deps) => {
      await requireMigrated(deps.db);
      await runServer(deps, terminal.stop, () => {
        deps.log.info({ port: config.port, public_url: config.publicUrl }, 'ready');
      });
    });
    return 0;
  },
};
