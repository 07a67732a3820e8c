import { withoutIsolates } from './bidi.ts';
import type { MailBlock, MailContent } from './mail-content.ts';

const beginning = /^.{0,160}/su;

/** What a list of mails shows beside the subject: what the mail says after its greeting, without what the subject says. */
export function previewOf({ subject, blocks }: MailContent): string {
  const words = blocks
    .slice(1)
    .flatMap(wordsOf)
    .map((text) => withoutIsolates(text).replaceAll('\n', ' '))
    .filter((text) => !withoutIsolates(subject).includes(text));
  return beginning.exec(words.join(' · '))?.[0] ?? '';
}

function wordsOf(block: MailBlock): readonly string[] {
  switch (block.kind) {
    case 'facts':
      return block.facts.filter(({ former }) => former !== true).flatMap(({ lines }) => lines);
    case 'button':
    case 'link':
    case 'note':
      return [];
    default:
      return [block.text];
  }
}
