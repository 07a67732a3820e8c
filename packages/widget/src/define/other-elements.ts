/** The elements that the widget's script tag brings only where they are used. */
import './booking-button.ts';
import './booking-slot-picker.ts';
