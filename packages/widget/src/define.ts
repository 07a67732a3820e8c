/** Importing this registers the public elements. */
import './define/booking-button.ts';
import './define/booking-confirm.ts';
import './define/booking-manage.ts';
import './define/booking-slot-picker.ts';
import './define/booking-widget.ts';
