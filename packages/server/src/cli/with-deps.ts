import type { Config } from '../config.ts';
import type { Deps } from '../deps.ts';
import { openDeps } from './open-deps.ts';
import type { Terminal } from './terminal.ts';

/** Opens what `config` says, for as long as `work` takes. The log goes to the standard error output. */
export async function withDeps<Result>(
  config: Config,
  terminal: Terminal,
  work: (deps: Deps) => Promise<Result>,
): Promise<Result> {
  const deps = openDeps(config, { write: (line) => terminal.complain(line.trimEnd()) });
  try {
    return await work(deps);
  } finally {
    await deps.db.close();
  }
}
