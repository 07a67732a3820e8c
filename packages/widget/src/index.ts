export { BookingButton } from './elements/booking-button/booking-button.ts';
export { BookingConfirm } from './elements/booking-confirm/booking-confirm.ts';
export { BookingManage } from './elements/booking-manage/booking-manage.ts';
export { BookingSlotPicker } from './elements/booking-slot-picker/booking-slot-picker.ts';
export { BookingWidget } from './elements/booking-widget/booking-widget.ts';
export type {
  BookingErrorDetail,
  BookingEventDetails,
  BookingSlotDetail,
  BookingSlotsDetail,
  BookingStepDetail,
  BookingSubmitDetail,
} from './event-details.ts';
export { BookingEvent, type BookingEventName } from './events.ts';
export type { Answers, Booking, BookRequest, ErrorCode, PublicApp, PublicEventType } from './wire-types.ts';
