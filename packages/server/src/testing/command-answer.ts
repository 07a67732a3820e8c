import { runCommand } from '../cli/run-command.ts';

/** Runs a command with these settings, and returns its exit code and what it printed. */
export async function commandAnswer(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly said: string; readonly complained: string }> {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommand(args, {
    env,
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
    stop: new AbortController().signal,
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}
