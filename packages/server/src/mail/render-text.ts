import { isolatedLine } from './bidi.ts';
import type { MailBlock, MailContent, MailLanguage } from './mail-content.ts';

/** A mail as plain text. */
export const renderText = ({ heading, blocks, footer }: MailContent, language: MailLanguage): string =>
  [heading, ...blocks.map((block) => textOf(block, language)), `-- \n${footer}`].join('\n\n') + '\n';

function textOf(block: MailBlock, language: MailLanguage): string {
  switch (block.kind) {
    case 'paragraph':
    case 'message':
    case 'note':
      return block.text;
    case 'facts':
      return block.facts
        .map(({ label, lines }) => `${isolatedLine(`${label}:`, language)}\n${indented(lines, language)}`)
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

const indented = (lines: readonly string[], language: MailLanguage): string =>
  lines
    .flatMap((line) => line.split('\n'))
    .map((line) => `  ${isolatedLine(line, language)}`)
    .join('\n');
