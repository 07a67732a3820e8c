/** Importing this registers the public elements. */
import { defineOnce } from './define-once.ts';
import { BookingConfirm } from './elements/booking-confirm/booking-confirm.ts';
import { BookingManage } from './elements/booking-manage/booking-manage.ts';
import { BookingWidget } from './elements/booking-widget/booking-widget.ts';

defineOnce('booking-widget', BookingWidget);
defineOnce('booking-manage', BookingManage);
defineOnce('booking-confirm', BookingConfirm);
