import { readConfig } from '../config.ts';
import { startEventRelay } from '../events/event-relay.ts';
import { startWorker } from '../jobs/worker.ts';
import { requireMail, requireMigrated } from './check-ready.ts';
import { aborted } from './run-server.ts';
import type { Command } from './terminal.ts';
import { withDeps } from './with-deps.ts';

/** `worker`: background work alone, beside servers that run elsewhere. */
export const workerCommand: Command = {
  usage: 'worker',
  summary: 'Do the background work alone',
  async run(_args, terminal) {
    const config = readConfig(terminal.env);
    requireMail(config);
    await withDeps(config, terminal, async (deps) => {
      await requireMigrated(deps.db);
      const worker = startWorker(deps);
      const relay = startEventRelay(deps);
      deps.log.info('ready');
      await aborted(terminal.stop);
      await worker.stop();
      await relay.stop();
    });
    return 0;
  },
};
