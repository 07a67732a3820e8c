export { BookingWidget } from './elements/booking-widget/booking-widget.ts';
export { BookingManage } from './elements/booking-manage/booking-manage.ts';
export { BookingConfirm } from './elements/booking-confirm/booking-confirm.ts';
export { BookingEvent, type BookingEventDetails, type BookingEventName } from './events.ts';
