import type { AccessRow } from './access-table.ts';
import type { MatrixCaller } from './matrix-callers.ts';
import { owners, type Owner } from './owned-objects.ts';

/** How a cell of the matrix is to be answered: by what the call does, or by a refusal. */
export type Expected = 'ok' | '401' | '403' | '404' | '422';

/** What the table says about one caller and one owner. */
export function expectedAnswer(row: AccessRow, caller: MatrixCaller, owner: Owner): Expected {
  switch (row.for) {
    case 'anybody':
      return 'ok';
    // A second credential beside the one in the form makes neither count.
    case 'secret':
      return ['nobody', 'widget key', 'member'].includes(caller.kind) ? 'ok' : '401';
    // A key opens its own app and says nothing about others. Members call from our own pages, where every visitor of them may.
    case 'visitors':
      return caller.kind === 'member' || (caller.kind === 'widget key' && owner !== 'other') ? 'ok' : '401';
    case 'members':
      if (caller.kind === 'client') return '403';
      return caller.kind === 'member' ? verdictOf(row.members[caller.role], owner) : '401';
    case 'business':
      return businessAnswer(row, caller, owner);
    case 'hold':
      if (caller.kind !== 'hold') return '401';
      return owner === 'own' ? 'ok' : '404';
    default:
      return caller.kind === row.for ? 'ok' : '401';
  }
}

/** A client with the scope may what an admin may. */
function businessAnswer(row: AccessRow & { for: 'business' }, caller: MatrixCaller, owner: Owner): Expected {
  if (caller.kind === 'client') {
    if (caller.scope !== row.scope) return '403';
    return verdictOf(row.members.admin, owner);
  }
  if (caller.kind !== 'member') return '401';
  return verdictOf(row.members[caller.role], owner);
}

function verdictOf(line: string, owner: Owner): Expected {
  const verdict = line.split(' ')[owners.indexOf(owner)];
  return verdict === '403' || verdict === '404' || verdict === '422' ? verdict : 'ok';
}
