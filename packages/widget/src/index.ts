export { BookingButton } from './elements/booking-button/booking-button.ts';
export { BookingConfirm } from './elements/booking-confirm/booking-confirm.ts';
export { BookingManage } from './elements/booking-manage/booking-manage.ts';
export { BookingSlotPicker } from './elements/booking-slot-picker/booking-slot-picker.ts';
export { BookingWidget } from './elements/booking-widget/booking-widget.ts';
export { BookingEvent, type BookingEventDetails, type BookingEventName } from './events.ts';
