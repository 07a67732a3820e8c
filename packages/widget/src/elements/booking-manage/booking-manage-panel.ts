import { LitElement } from 'lit';

export class BookingManagePanel extends LitElement {}
