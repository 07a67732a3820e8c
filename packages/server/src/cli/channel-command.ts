import {
  channelKinds,
  genesysRequestSchema,
  httpRequestSchema,
  type ChannelKind,
} from '@slotkit/shared/wire';
import { findApp } from '../apps/app-store.ts';
import { removeChannel, requireChannel, setGenesys, setHttp } from '../channels/channel-service.ts';
import { presentChannel, presentGenesys, presentHttp } from '../channels/present-channel.ts';
import { readConfig } from '../config.ts';
import type { ConfigCaller } from '../configuration/config-caller.ts';
import type { Deps } from '../deps.ts';
import { CommandError } from './command-error.ts';
import { parseSettings } from './parse-settings.ts';
import { readText } from './read-text.ts';
import type { Command } from './terminal.ts';
import { withDeps } from './with-deps.ts';

/** `channel set|show|remove <app> <kind>`: the settings of a message channel, as the API takes and shows them. */
export const channelCommand: Command = {
  usage: 'channel set|show|remove <app> genesys|http [file]',
  summary: 'Set up how messages reach customers, from a JSON file; - or none reads standard input',
  async run([action = '', appId, kindName, file = '-', ...rest], terminal) {
    const kind = channelKinds.find((known) => known === kindName);
    if (!['set', 'show', 'remove'].includes(action) || appId === undefined || !kind || rest.length > 0)
      throw new CommandError(`Usage: slotkit ${channelCommand.usage}`);
    await withDeps(readConfig(terminal.env), terminal, async (deps) => {
      if (!(await findApp(deps.db.read, appId))) throw new CommandError(`There is no app "${appId}".`);
      const result = await resultOf(deps, action, appId, kind, file);
      terminal.say(result === null ? `Removed ${kind}.` : JSON.stringify(result, null, 2));
    });
    return 0;
  },
};

const always = (): void => undefined;

async function resultOf(
  deps: Deps,
  action: string,
  appId: string,
  kind: ChannelKind,
  file: string,
): Promise<object | null> {
  if (action === 'show') return presentChannel(await requireChannel(deps, appId, kind));
  if (action === 'set') return setFrom(deps, { kind: 'operator', appId }, kind, readText(file));
  await removeChannel(deps, { kind: 'operator', appId }, kind, always);
  return null;
}

async function setFrom(deps: Deps, caller: ConfigCaller, kind: ChannelKind, text: string): Promise<object> {
  switch (kind) {
    case 'genesys':
      return presentGenesys(
        await setGenesys(deps, caller, parseSettings(genesysRequestSchema, text), always),
      );
    case 'http': {
      const { channel, newSecret } = await setHttp(
        deps,
        caller,
        parseSettings(httpRequestSchema, text),
        always,
      );
      return { ...presentHttp(channel), ...(newSecret !== null && { secret: newSecret }) };
    }
  }
}
