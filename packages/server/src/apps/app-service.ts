import { notFound } from '@slotkit/shared';
import { formatInstant } from '@slotkit/shared/time';
import type { AppConfig, AppPatch } from '@slotkit/shared/wire';
import { isDeepStrictEqual } from 'node:util';
import { requireTimeZone } from '../bookings/check-order.ts';
import { changesBetween } from '../configuration/audit-changes.ts';
import { recordAudit } from '../configuration/audit-store.ts';
import { inChange } from '../configuration/change.ts';
import { requireConfigAccess } from '../configuration/config-access.ts';
import type { ConfigCaller } from '../configuration/config-caller.ts';
import { requireGranting } from '../configuration/require-granting.ts';
import type { ConfigOperation } from '../access/decide-config-access.ts';
import { contactOperations } from '../access/decide-contact-access.ts';
import type { Reader } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import type { Precondition } from '../http/entity-tag.ts';
import type { AppRecord } from './app-record.ts';
import { findConfiguredApp, keepOrganizers, updateApp, type ConfiguredApp } from './configured-app-store.ts';

/** How an app is configured. Throws 403. */
export async function getAppConfig({ db }: Deps, caller: ConfigCaller): Promise<AppConfig> {
  return presentAppConfig(await requireOwnApp(db.read, caller, 'view'));
}

/**
 * Changes an app; where nothing differs, the version stays as well. Throws 403, also for a client that may not erase people and would have
 * them erased by `retention_days`, 412 and 422.
 */
export function changeApp(
  deps: Deps,
  caller: ConfigCaller,
  patch: AppPatch,
  precondition: Precondition,
): Promise<AppConfig> {
  if (patch.timezone !== undefined) requireTimeZone('/timezone', patch.timezone);
  return inChange(deps, caller, async ({ trx, now }) => {
    const app = await requireOwnApp(trx, caller, 'edit');
    precondition(app);
    const next = { ...patched(app, patch), version: app.version + 1, updatedAt: now };
    if (forgetsSooner(app, next)) requireGranting(caller, [contactOperations.erase.scope]);
    const after = presentAppConfig(next);
    const changes = changesBetween(presentAppConfig(app), after);
    if (isDeepStrictEqual(changes, {})) return presentAppConfig(app);
    if (!isDeepStrictEqual(app.sender, next.sender)) await keepOrganizers(trx, app);
    await updateApp(trx, next);
    await recordAudit(trx, { caller, action: 'changed', object: { type: 'app', id: app.id }, changes }, now);
    return after;
  });
}

async function requireOwnApp(
  reader: Reader,
  caller: ConfigCaller,
  operation: ConfigOperation,
): Promise<ConfiguredApp> {
  await requireConfigAccess(reader, caller, operation, {
    object: 'app',
    word: 'app',
    hostIds: [],
    isKnown: true,
  });
  const app = await findConfiguredApp(reader, caller.appId);
  if (!app) throw notFound('app');
  return app;
}

const forgetsSooner = (before: ConfiguredApp, after: ConfiguredApp): boolean =>
  after.retentionDays !== null && after.retentionDays < (before.retentionDays ?? Number.POSITIVE_INFINITY);

const defaults = { locale: 'en', branding: { tokens: {}, logo_url: null } } as const;

/** What is left out stays, objects are merged, null gives the default back. */
function patched(app: ConfiguredApp, patch: AppPatch): ConfiguredApp {
  const { name, timezone, locale, origins, branding, sender } = patch;
  return {
    ...app,
    ...(name !== undefined && { name }),
    ...(timezone !== undefined && { timezone }),
    ...(locale !== undefined && { locale: locale ?? defaults.locale }),
    ...(origins !== undefined && { origins: origins ?? [] }),
    ...(branding !== undefined && {
      branding: branding === null ? defaults.branding : mergedBranding(app.branding, branding),
    }),
    ...(patch.status_vocabulary !== undefined && {
      statusVocabulary: patch.status_vocabulary ?? 'canonical',
    }),
    ...(sender !== undefined && { sender: mergedSender(app.sender, sender) }),
    ...(patch.retention_days !== undefined && { retentionDays: patch.retention_days }),
    ...(patch.frame_ancestors !== undefined && { frameAncestors: patch.frame_ancestors ?? [] }),
  };
}

function mergedBranding(
  branding: AppRecord['branding'],
  { tokens, logo_url }: NonNullable<AppPatch['branding']>,
): AppRecord['branding'] {
  const merged: Record<string, string | null> = tokens === null ? {} : { ...branding.tokens, ...tokens };
  const kept = Object.entries(merged).filter((pair): pair is [string, string] => pair[1] !== null);
  return {
    tokens: Object.fromEntries(kept),
    logo_url: logo_url === undefined ? branding.logo_url : logo_url,
  };
}

const mergedSender = (
  sender: AppRecord['sender'],
  { name, email, reply_to: replyTo }: NonNullable<AppPatch['sender']>,
): AppRecord['sender'] => ({
  name: name ?? sender.name,
  email: email ?? sender.email,
  replyTo: replyTo === undefined ? sender.replyTo : replyTo,
});

const presentAppConfig = (app: ConfiguredApp): AppConfig => ({
  id: app.id,
  name: app.name,
  timezone: app.timezone,
  locale: app.locale,
  origins: [...app.origins],
  branding: { tokens: { ...app.branding.tokens }, logo_url: app.branding.logo_url },
  status_vocabulary: app.statusVocabulary,
  sender: { name: app.sender.name, email: app.sender.email, reply_to: app.sender.replyTo },
  retention_days: app.retentionDays,
  frame_ancestors: [...app.frameAncestors],
  archived: false,
  version: app.version,
  created_at: formatInstant(app.createdAt),
  updated_at: formatInstant(app.updatedAt),
});
