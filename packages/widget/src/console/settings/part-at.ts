import type { ConsoleDesk } from '../console-desk.ts';
import type { OnSettingSaved } from './form/setting-saved.ts';
import type { Settings } from './objects/read-settings.ts';

/** What a part of the settings is drawn from. */
export interface PartAt {
  readonly desk: ConsoleDesk;
  readonly settings: Settings;
  /** What the address opens in the part: an id, 'new', or nothing. */
  readonly id: string | undefined;
  /** Told of what is saved here, also once somebody has gone on. */
  readonly onSaved: OnSettingSaved;
}
