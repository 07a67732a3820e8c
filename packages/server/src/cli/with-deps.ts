import type { Config } from '../config.ts';
import type { Engine } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import { CommandError } from './command-error.ts';
import { openDeps } from './open-deps.ts';
import type { Terminal } from './terminal.ts';

/**
 * Opens what `config` says, for as long as `work` takes. The log goes to the standard error output.
 * @throws CommandError when the database does not answer.
 */
export async function withDeps<Result>(
  config: Config,
  terminal: Terminal,
  work: (deps: Deps) => Promise<Result>,
): Promise<Result> {
  const deps = openDeps(config, { write: (line) => terminal.complain(line.trimEnd()) });
  try {
    return await work(deps);
  } catch (error) {
    const reason = silenceOf(error, deps.db.engine);
    if (!reason) throw error;
    throw new CommandError(`The database does not answer (${reason.message}). Check DATABASE_URL.`, {
      cause: error,
    });
  } finally {
    deps.mailer.close?.();
    await deps.db.close();
  }
}

/** The error that says that the database is busy or away, if that is what is behind it all. */
function silenceOf(error: unknown, engine: Engine): Error | null {
  if (!(error instanceof Error)) return null;
  return engine.isUnavailable(error) ? error : silenceOf(error.cause, engine);
}
