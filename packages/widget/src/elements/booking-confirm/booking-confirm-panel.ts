import { LitElement } from 'lit';

export class BookingConfirmPanel extends LitElement {}
