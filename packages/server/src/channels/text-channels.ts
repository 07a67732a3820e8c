import type { TextChannel } from './channel.ts';
import { genesysChannel, type GenesysSettings } from './genesys-channel.ts';
import { httpChannel, type HttpSettings } from './http-channel.ts';

/** Every way to bring short texts to people, by the outbox's name for it. */
export interface TextChannels {
  readonly genesys: TextChannel<GenesysSettings>;
  readonly http: TextChannel<HttpSettings>;
}

/** The real ones. They keep access tokens, so one set serves the whole process. */
export const textChannels = (): TextChannels => ({ genesys: genesysChannel(), http: httpChannel });
