import { formatInstant } from '@slotkit/shared/time';
import type { GenesysChannel, HttpChannel } from '@slotkit/shared/wire';
import type { ChannelRecord } from './channel-store.ts';

type RecordOf<Kind> = Extract<ChannelRecord, { readonly kind: Kind }>;

/** Genesys Cloud as an app has set it up, as the wire says it; the secret is never among it. */
export const presentGenesys = ({ settings, ...channel }: RecordOf<'genesys'>): GenesysChannel => ({
  id: 'genesys',
  region: settings.region,
  client_id: settings.clientId,
  integration_id: settings.integrationId,
  ...commonOf(channel),
});

/** The gateway as an app has set it up, as the wire says it; the secret is never among it. */
export const presentHttp = ({ settings, ...channel }: RecordOf<'http'>): HttpChannel => ({
  id: 'http',
  url: settings.url,
  ...commonOf(channel),
});

/** Either of them. */
export function presentChannel(channel: ChannelRecord): GenesysChannel | HttpChannel {
  switch (channel.kind) {
    case 'genesys':
      return presentGenesys(channel);
    case 'http':
      return presentHttp(channel);
  }
}

const commonOf = ({
  version,
  createdAt,
  updatedAt,
}: Pick<ChannelRecord, 'version' | 'createdAt' | 'updatedAt'>) => ({
  version,
  created_at: formatInstant(createdAt),
  updated_at: formatInstant(updatedAt),
});
