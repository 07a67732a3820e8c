import { html, nothing, type TemplateResult } from 'lit';
import type { Shapes } from '@slotkit/shared/client';
import type { ConsoleDesk } from '../console-desk.ts';
import { scheduleWords as words } from '../words/schedule.ts';
import { periodOf } from './periods.ts';
import { periodText } from './schedule-text.ts';

type Block = Shapes['DoNotDisturb'];

/** The blocks of a host with what can be done about each. */
interface BlockList {
  readonly blocks: readonly Block[];
  readonly desk: ConsoleDesk;
  readonly zone: string;
  readonly onEdit: (block: Block) => void;
  readonly onEnd: (block: Block) => void;
  readonly onRemove: (block: Block) => void;
}

/** The list of what is blocked now and later. */
export function blockList({ blocks, desk, zone, onEdit, onEnd, onRemove }: BlockList): TemplateResult {
  const { formats } = desk;
  if (blocks.length === 0) return html`<p class="quiet">${words.noBlocks}</p>`;
  return html`<h3>${words.blocks} <span class="quiet">${formats.number(blocks.length)}</span></h3>
    <ul class="blocks">
      ${blocks.map((block) => {
        const period = periodOf(block);
        const when = periodText(period, desk, zone);
        const isNow = period.startAt <= desk.now();
        const button = (label: string, run: (block: Block) => void): TemplateResult =>
          html`<button class="plain" aria-label=${words.ofBlock(label, when)} @click=${() => run(block)}>
            ${label}
          </button>`;
        return html`<li class=${isNow ? 'is-now' : ''}>
          <p>
            <strong><bdi>${when}</bdi></strong>
            ${isNow ? html`<span class="mark">${words.isNow}</span>` : nothing}
            ${block.reason === null ? nothing : html`<span class="quiet"><bdi>${block.reason}</bdi></span>`}
          </p>
          <div class="actions">
            ${button(words.edit, onEdit)}
            ${isNow ? button(words.endNow, onEnd) : button(words.remove, onRemove)}
          </div>
        </li>`;
      })}
    </ul>`;
}
