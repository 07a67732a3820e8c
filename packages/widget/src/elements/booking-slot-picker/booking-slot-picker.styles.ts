import { css, type CSSResult } from 'lit';

/** What a control looks like with a value, and turned off. */
export const bookingSlotPickerStyles: CSSResult = css`
  .times button[aria-selected='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  [inert] {
    opacity: 0.5;
  }
  @media (forced-colors: active) {
    .times button[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
