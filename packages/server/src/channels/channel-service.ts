import { notFound, unprocessable } from '@slotkit/shared';
import type { ChannelKind, GenesysRequest, HttpRequest } from '@slotkit/shared/wire';
import { changesBetween } from '../configuration/audit-changes.ts';
import { recordAudit } from '../configuration/audit-store.ts';
import type { ConfigCaller } from '../configuration/config-caller.ts';
import type { Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import type { Precondition } from '../http/entity-tag.ts';
import { isSigningSecret, newSigningSecret } from '../http-out/sign-message.ts';
import { callableUrl } from '../http-out/callable-url.ts';
import {
  deleteChannel,
  findChannel,
  saveChannel,
  secretContext,
  type ChannelRecord,
} from './channel-store.ts';
import { presentChannel } from './present-channel.ts';

type RecordOf<Kind extends ChannelKind> = Extract<ChannelRecord, { readonly kind: Kind }>;

/** What an app has set for a channel. Throws 404 when it has not. */
export async function requireChannel<Kind extends ChannelKind>(
  { db }: Deps,
  appId: string,
  kind: Kind,
): Promise<RecordOf<Kind>> {
  const channel = await findChannel(db.read, appId, kind);
  if (!isOf(channel, kind)) throw notFound('channel');
  return channel;
}

/** Sets Genesys Cloud up for an app. Throws 422 when there is no secret yet, and none in the request. */
export const setGenesys = (
  deps: Deps,
  caller: ConfigCaller,
  { region, client_id: clientId, integration_id: integrationId, client_secret: secret }: GenesysRequest,
  check: Precondition,
): Promise<RecordOf<'genesys'>> =>
  change(deps, caller, 'genesys', check, (common) => {
    const channel = {
      ...common,
      kind: 'genesys' as const,
      settings: { region, clientId, integrationId },
      secretSealed:
        secret === undefined ? common.secretSealed : sealed(deps, caller.appId, 'genesys', secret),
    };
    if (channel.secretSealed === null)
      throw unprocessable('/client_secret', 'client_secret is needed, since there is none yet');
    return channel;
  });

/**
 * Sets up where an app's messages are posted to. Throws 422 for an address that must not be called and for a secret that is none.
 *
 * @returns also the secret, when it was made just now
 */
export async function setHttp(
  deps: Deps,
  caller: ConfigCaller,
  request: HttpRequest,
  check: Precondition,
): Promise<{ readonly channel: RecordOf<'http'>; readonly newSecret: string | null }> {
  const url = callableUrl(request.url, deps.config);
  if (request.secret !== undefined && !isSigningSecret(request.secret))
    throw unprocessable('/secret', 'must be whsec_ and the base64 of 24 to 64 bytes');
  const made = newSigningSecret();
  const channel = await change(deps, caller, 'http', check, (common) => {
    const secret = request.secret ?? (common.secretSealed === null ? made : undefined);
    const secretSealed =
      secret === undefined ? common.secretSealed : sealed(deps, caller.appId, 'http', secret);
    return { ...common, kind: 'http' as const, settings: { url }, secretSealed };
  });
  const isMade = channel.version === 1 && request.secret === undefined;
  return { channel, newSecret: isMade ? made : null };
}

/** Forgets a channel and its secret: what is still to be sent by it is skipped. Throws 404 when it is not set up. */
export async function removeChannel(
  deps: Deps,
  caller: ConfigCaller,
  kind: ChannelKind,
  check: Precondition,
): Promise<void> {
  const { appId } = caller;
  await writeTransaction(deps.db, async (trx) => {
    const known = await lockedChannel(deps, trx, appId, kind);
    if (!known) throw notFound('channel');
    check(known);
    await deleteChannel(trx, appId, kind);
    await note(trx, caller, known, null, deps.clock.now());
  });
  deps.log.info({ app: appId, channel: kind }, 'channel removed');
}

type Common = Pick<ChannelRecord, 'appId' | 'secretSealed' | 'version' | 'createdAt' | 'updatedAt'>;

async function change<Channel extends ChannelRecord>(
  deps: Deps,
  caller: ConfigCaller,
  kind: Channel['kind'],
  check: Precondition,
  next: (common: Common) => Channel,
): Promise<Channel> {
  const { appId } = caller;
  const now = deps.clock.now();
  const channel = await writeTransaction(deps.db, async (trx) => {
    const known = await lockedChannel(deps, trx, appId, kind);
    check(known ?? { version: 0 });
    const changed = next({
      appId,
      secretSealed: known?.secretSealed ?? null,
      version: (known?.version ?? 0) + 1,
      createdAt: known?.createdAt ?? now,
      updatedAt: now,
    });
    await saveChannel(trx, changed);
    await note(trx, caller, known, changed, now);
    return changed;
  });
  deps.log.info({ app: appId, channel: kind, version: channel.version }, 'channel set');
  return channel;
}

/** Writes down who changed what; of a secret only that it is another one. */
function note(
  trx: Writer,
  caller: ConfigCaller,
  before: ChannelRecord | null,
  after: ChannelRecord | null,
  now: number,
): Promise<void> {
  const shown = (channel: ChannelRecord | null) =>
    channel && { ...presentChannel(channel), secret: channel.secretSealed };
  const changes = changesBetween(shown(before), shown(after), ['secret']);
  const action = before === null ? 'created' : after === null ? 'deleted' : 'changed';
  const object = { type: 'channel', id: (after ?? before)?.kind ?? '' } as const;
  return recordAudit(trx, { caller, action, object, changes }, now);
}

/** Two who set the same channel at once come after each other, also while there is no row yet. */
async function lockedChannel(
  { db }: Deps,
  trx: Writer,
  appId: string,
  kind: ChannelKind,
): Promise<ChannelRecord | null> {
  await db.engine.lockText(trx, `channel ${kind} of ${appId}`);
  return findChannel(trx, appId, kind);
}

const sealed = ({ secrets }: Deps, appId: string, kind: ChannelKind, secret: string): string =>
  secrets.seal(secret, secretContext({ appId, kind }));

const isOf = <Kind extends ChannelKind>(
  channel: ChannelRecord | null,
  kind: Kind,
): channel is RecordOf<Kind> => channel?.kind === kind;
