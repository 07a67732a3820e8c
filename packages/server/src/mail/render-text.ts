import type { MailBlock, MailContent } from './mail-content.ts';

/** A mail as plain text. */
export const renderText = ({ heading, blocks, footer }: MailContent): string =>
  [heading, ...blocks.map(textOf), `-- \n${footer}`].join('\n\n') + '\n';

function textOf(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return block.text;
    case 'facts':
      return block.facts
        .map(({ label, lines }) => `${label}:\n${lines.map((line) => `  ${line}`).join('\n')}`)
        .join('\n');
    case 'quote':
      return `${block.label}\n${block.text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n')}`;
    case 'button':
    case 'link':
      return `${block.label}:\n${block.url}`;
  }
}
