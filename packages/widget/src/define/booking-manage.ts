/** Importing this registers `<booking-manage>` alone. */
import { defineOnce } from '../define-once.ts';
import { BookingManage } from '../elements/booking-manage/booking-manage.ts';

defineOnce('booking-manage', BookingManage);
