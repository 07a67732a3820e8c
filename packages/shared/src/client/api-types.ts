/*
 * What the API's document says, as types. Generated: write it anew with
 * UPDATE_DOCS=1 node --test packages/server/src/openapi/client-types.test.ts
 */
export interface paths {
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A bearer token for client credentials
         * @description A form with `grant_type=client_credentials` and, if you want fewer than all, `scope`. Id and secret of the client come by HTTP Basic or as `client_id` and `client_secret` in the form.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/apps/{app_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An app: branding, public event types, locations */
        get: operations["getPublicApp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/apps/{app_id}/event-types/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One event type, with its questions */
        get: operations["getPublicEventType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/apps/{app_id}/event-types/{slug}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Free slots of a range; with a Manage token those that a booking could move to */
        get: operations["listSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Free slots of a range, as customers see them, of event types that are not public too */
        get: operations["listAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/availability/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why a start, or each start of a day, is or is not offered: per host every rule that takes it away */
        get: operations["explainAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/freebusy/{host_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When a host is taken, without by what; holds and calendars elsewhere included */
        get: operations["readFreebusy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/apps/{app_id}/event-types/{slug}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hold a slot while the form is filled */
        post: operations["hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/holds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Give a hold back (Authorization: Hold <secret>) */
        delete: operations["releaseHold"];
        options?: never;
        head?: never;
        /** Extend a hold (Authorization: Hold <secret>) */
        patch: operations["extendHold"];
        trace?: never;
    };
    "/v1/public/apps/{app_id}/event-types/{slug}/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Book, with or without a hold */
        post: operations["book"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/manage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The booking of a manage link (Authorization: Manage <token>) */
        get: operations["getManagedBooking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change name, e-mail, phone, zone or notes; another e-mail gets new links */
        patch: operations["editAttendee"];
        trace?: never;
    };
    "/v1/public/manage/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the booking */
        post: operations["rescheduleBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/manage/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel the booking */
        post: operations["cancelBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/manage/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the booking */
        post: operations["confirmManagedBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to be confirmed (Authorization: Confirm <token>) */
        get: operations["getBookingToConfirm"];
        put?: never;
        /** Confirm it */
        post: operations["confirmBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to be joined (Authorization: Join <token>) */
        get: operations["getMeetingToJoin"];
        put?: never;
        /** Join it; from 15 minutes before the start this is recorded, and the first to join starts the booking */
        post: operations["joinMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hosts/{id}/dnd": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The times, present and ahead, in which a host is not to be booked, by start */
        get: operations["listDoNotDisturb"];
        put?: never;
        /** Keep a time free of new bookings; what is booked in it stays, and the answer names it */
        post: operations["addDoNotDisturb"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hosts/{id}/dnd/{dnd_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of these times */
        get: operations["getDoNotDisturb"];
        put?: never;
        post?: never;
        /** Let the host be booked in that time again */
        delete: operations["removeDoNotDisturb"];
        options?: never;
        head?: never;
        /** Change such a time; customers can be told whose bookings lie in it from now on */
        patch: operations["changeDoNotDisturb"];
        trace?: never;
    };
    "/v1/hosts/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When a host works, week by week; its tag is the host’s version */
        get: operations["getSchedule"];
        /** Set the whole week of a host; what is booked stays */
        put: operations["setSchedule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hosts/{id}/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Time taken from or added to a host’s week, by start; of some days alone with from and to */
        get: operations["listExceptions"];
        put?: never;
        /** Take time from a host’s week, or add some; what is booked stays */
        post: operations["addException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hosts/{id}/exceptions/{exception_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One exception */
        get: operations["getException"];
        put?: never;
        post?: never;
        /** Let the week be as ever again */
        delete: operations["removeException"];
        options?: never;
        head?: never;
        /** Change an exception; what is left out stays, null clears */
        patch: operations["changeException"];
        trace?: never;
    };
    "/v1/bookings/{id}/deliveries/{delivery_id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message of a booking once more, as a new delivery */
        post: operations["resendDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel or reassign up to 500 bookings, each by itself; dry_run says what would happen */
        post: operations["changeBookings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bookings by what is asked for, page by page; holds only with status=draft */
        get: operations["listBookings"];
        put?: never;
        /** Book for somebody: their name is enough, and only agents of kind ai_agent are bound like customers */
        post: operations["createBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A booking, and what this caller may do with it */
        get: operations["getBooking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change name, e-mail, phone, zone or notes of who attends; with If-Match only what you have read */
        patch: operations["editBookingAttendee"];
        trace?: never;
    };
    "/v1/bookings/{id}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move it: a new booking takes its place in the series */
        post: operations["rescheduleBookingForBusiness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give it to another host at the same time */
        post: operations["reassignBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve it in the host’s place */
        post: operations["approveBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same as approve; for a member the confirmation in the customer’s place, unless only the host’s approval is asked for */
        post: operations["confirmBookingForCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that it has begun, from 15 minutes before its start */
        post: operations["startBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that it took place */
        post: operations["completeBooking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the customer did not come; a client needs the scope scheduling:attendance */
        post: operations["markNoShow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel it */
        post: operations["cancelBookingForBusiness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its timeline, oldest first: what happened, who did it, when, from where */
        get: operations["listBookingEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was, or will be, sent because of it, and how that went */
        get: operations["listBookingDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}/manage-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new manage link for who attends; all links given out before stop working at once */
        post: operations["renewManageLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message of your own to who attends */
        post: operations["remindAttendees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every endpoint, oldest first; an app has 50 at most */
        get: operations["listWebhooks"];
        put?: never;
        /** Add an endpoint; the only answer that shows its secret */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An endpoint */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /** Delete an endpoint; what is still to be sent to it is skipped */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /** Change, pause or resume an endpoint */
        patch: operations["changeWebhook"];
        trace?: never;
    };
    "/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a ping, once, to a paused endpoint too */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an endpoint a new secret, shown this once; the old one goes on signing beside it for a day, or as long as is said */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was, or will be, sent to an endpoint, the latest first, with every try and what was answered */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries/{delivery_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One delivery to an endpoint, with every try and what was answered */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries/{delivery_id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the same event once more, by the same webhook-id, as a new delivery */
        post: operations["redeliverWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens to bookings, as server-sent events, from now on or from the last one that was read
         * @description A stream that stays open: ask for it with a program that reads it as it comes (`curl -N`, `EventSource`). Each message has `id`, `event`, the type of the webhook, and `data`, the body of the webhook. With `Last-Event-ID` it goes on behind that one; an event `resync` says that this was too long ago.
         */
        get: operations["streamEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels/genesys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How messages reach Genesys Cloud, without the secret */
        get: operations["getGenesysChannel"];
        /** Set up Genesys Cloud; without client_secret the one that is there stays */
        put: operations["setGenesysChannel"];
        post?: never;
        /** Forget the settings and the secret; what is still to be sent is skipped */
        delete: operations["deleteGenesysChannel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels/http": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where messages are posted to, without the secret */
        get: operations["getHttpChannel"];
        /** Set up where messages are posted to; a secret that is made for it is shown in this answer only */
        put: operations["setHttpChannel"];
        post?: never;
        /** Forget the address and the secret; what is still to be sent is skipped */
        delete: operations["deleteHttpChannel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hosts/{id}/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new secret address at which calendar programs subscribe to a host’s bookings; the one before is dead */
        post: operations["renewCalendarFeed"];
        /** End the address; harmless when there is none */
        delete: operations["revokeCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hosts/{id}/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendars elsewhere that are connected to a host, and how reading them goes; they are one page */
        get: operations["listCalendars"];
        put?: never;
        /** Connect a calendar to a host; it is found and read first, and where there are several the refusal names them */
        post: operations["connectCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hosts/{id}/calendars/{calendar_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A connected calendar */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        /** Forget the credentials and what was read; entries that were written stay */
        delete: operations["disconnectCalendar"];
        options?: never;
        head?: never;
        /** Change what a calendar is used for, or its credentials, which are tried out first */
        patch: operations["changeCalendar"];
        trace?: never;
    };
    "/v1/hosts/{id}/calendars/google-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where a host agrees that its Google calendar is read and written; a page of ours ends it */
        post: operations["askForGoogleCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same for an e-mail address, whether or not there is a contact with it
         * @description It changes nothing. A POST, because addresses of people do not belong into addresses of pages.
         */
        post: operations["exportPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The same for an e-mail address, whether or not there is a contact with it
         * @description For good: contact, names, addresses, answers, notes and messages go from bookings, history, deliveries, events and kept answers; links stop working. That there were bookings, when, with whom and how they ended stays. Bookings that have not ended are in the way: 409 names them in `booking_ids`. With `cancel_bookings: true`, which takes the scope `scheduling:write` as well, those to come are cancelled instead, and the person is not told. 503 while something is being sent to the person: ask again. Where nothing is held, nothing is erased, and that is answered.
         */
        post: operations["erasePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is held about a person: contact, bookings, answers, timeline, deliveries, links
         * @description Without secrets, and without other people of group bookings. For admins among the members.
         */
        get: operations["exportContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a person from everything that is held
         * @description For good: contact, names, addresses, answers, notes and messages go from bookings, history, deliveries, events and kept answers; links stop working. That there were bookings, when, with whom and how they ended stays. Bookings that have not ended are in the way: 409 names them in `booking_ids`. With `cancel_bookings: true`, which takes the scope `scheduling:write` as well, those to come are cancelled instead, and the person is not told. 503 while something is being sent to the person: ask again.
         */
        post: operations["eraseContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The people behind bookings, oldest first; several filters narrow each other down
         * @description A member sees the contacts behind those bookings that it may view.
         */
        get: operations["listContacts"];
        put?: never;
        /** Add a person; bookings made later with this e-mail address or phone number are recognised as theirs */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person, with what is known of them */
        get: operations["getContact"];
        put?: never;
        post?: never;
        /** Take a contact off the list; bookings, and what they hold about the person, stay: see erase */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        /** Change what is known; what is left out stays, null clears, lists are replaced */
        patch: operations["changeContact"];
        trace?: never;
    };
    "/v1/widget-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every widget key, oldest first; archived: true lists those no longer used */
        get: operations["listWidgetKeys"];
        put?: never;
        /** Add a widget key */
        post: operations["createWidgetKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/widget-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One widget key */
        get: operations["getWidgetKey"];
        put?: never;
        post?: never;
        /** Delete a widget key; pages that carry it are refused at once */
        delete: operations["deleteWidgetKey"];
        options?: never;
        head?: never;
        /** Change a widget key; what is left out stays, null clears */
        patch: operations["changeWidgetKey"];
        trace?: never;
    };
    "/v1/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every event type, oldest first; archived: true lists those no longer used */
        get: operations["listEventTypes"];
        put?: never;
        /** Add something that can be booked; all but slug and title has a default */
        post: operations["createEventType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One event type */
        get: operations["getEventType"];
        put?: never;
        post?: never;
        /** Delete an event type; one that was ever booked is archived: nobody finds it any more, and its bookings can still be moved and cancelled */
        delete: operations["deleteEventType"];
        options?: never;
        head?: never;
        /** Change an event type; what is left out stays, null clears */
        patch: operations["changeEventType"];
        trace?: never;
    };
    "/v1/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every location, oldest first; archived: true lists those no longer used */
        get: operations["listLocations"];
        put?: never;
        /** Add a location */
        post: operations["createLocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/locations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One location */
        get: operations["getLocation"];
        put?: never;
        post?: never;
        /** Delete a location, also from the event types that offer it; one that bookings have is archived, and they keep it */
        delete: operations["deleteLocation"];
        options?: never;
        head?: never;
        /** Change a location; what is left out stays, null clears */
        patch: operations["changeLocation"];
        trace?: never;
    };
    "/v1/hosts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every host, oldest first; archived: true lists those no longer used */
        get: operations["listHosts"];
        put?: never;
        /** Add a host; without member_id its member is found by the e-mail address, or made */
        post: operations["createHost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hosts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One host */
        get: operations["getHost"];
        put?: never;
        post?: never;
        /** Delete a host, also from pools and locations; one that was ever booked is archived: its bookings stay until they are reassigned, moved or cancelled */
        delete: operations["deleteHost"];
        options?: never;
        head?: never;
        /** Change a host; what is left out stays, null clears */
        patch: operations["changeHost"];
        trace?: never;
    };
    "/v1/audit-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what of the configuration, newest first
         * @description For clients with `config:read`, and members who are admins.
         */
        get: operations["listAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process is alive; its version and that of its zone database */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process can answer: its database does, and has the schema that this version needs */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    bookingEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a booking
         * @description Sent to every endpoint that is subscribed to it, signed as Standard Webhooks says. Any answer from 200 to 299 is success; anything else is tried again for about three days.
         */
        post: operations["receiveBookingEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Answer: string | number | boolean | string[];
        AttendeePatch: {
            name?: string;
            email?: string | null;
            phone?: string | null;
            timezone?: string;
            notes?: string | null;
        };
        AuditEntry: {
            id: string;
            /** Format: date-time */
            at: string;
            actor: {
                /** @enum {string} */
                type: "member" | "api" | "ai_agent" | "operator";
                id: string | null;
                name: string | null;
            };
            /** @enum {string} */
            action: "created" | "changed" | "archived" | "restored" | "deleted" | "secret_rotated" | "erased";
            object: {
                /** @enum {string} */
                type: "app" | "widget_key" | "client" | "member" | "team" | "location" | "event_type" | "host" | "schedule" | "exception" | "dnd" | "webhook" | "channel" | "calendar" | "contact";
                id: string;
            };
            changes: {
                [key: string]: {
                    from?: unknown;
                    to?: unknown;
                };
            };
        };
        BookRequest: {
            /** Format: date-time */
            start: string;
            duration_minutes?: number;
            host_id?: string;
            location_id?: string;
            hold?: {
                id: string;
                secret: string;
            };
            timezone: string;
            attendee: {
                name: string;
                email?: string;
                phone?: string;
                timezone?: string;
                locale?: string;
            };
            /** @default {} */
            answers?: {
                [key: string]: components["schemas"]["Answer"];
            };
            notes?: string;
            /** @default {} */
            metadata?: {
                [key: string]: string;
            };
        };
        Booking: {
            id: string;
            series_id: string;
            app_id: string;
            event_type: {
                id: string;
                slug: string;
                title: string;
                /** @enum {string} */
                strategy: "individual" | "round_robin" | "collective" | "group";
            };
            /** @enum {string} */
            status: "draft" | "pending_confirmation" | "scheduled" | "confirmed" | "started" | "completed" | "cancelled" | "no_show" | "rescheduled";
            awaiting: ("host" | "customer")[];
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            timezone: string;
            duration_minutes: number;
            location: {
                id: string;
                name: string;
                /** @enum {string} */
                type: "in_person" | "phone" | "link" | "conference";
                value: string;
            } | null;
            hosts: {
                id: string;
                name: string;
                primary: boolean;
                timezone: string;
            }[];
            attendees: {
                id: string;
                name: string;
                email: string | null;
                phone: string | null;
                timezone: string;
                locale: string;
                answers: {
                    [key: string]: components["schemas"]["Answer"];
                };
                /** @enum {string} */
                status: "held" | "pending" | "booked" | "confirmed" | "cancelled" | "attended" | "no_show";
            }[];
            attendee_count: number;
            /** @enum {string|null} */
            attendance: "attended" | "no_show" | null;
            /** @enum {string} */
            source: "admin" | "agent" | "public_booking" | "api" | "ai_agent";
            created_by: {
                type: string;
                id?: string;
                name?: string;
            };
            contact_id: string | null;
            conversation_id: string | null;
            notes: string | null;
            metadata: {
                [key: string]: string;
            };
            cancellation: {
                by: {
                    type: string;
                    id?: string;
                    name?: string;
                };
                reason: string | null;
                /** Format: date-time */
                at: string;
            } | null;
            rescheduled_from_id: string | null;
            rescheduled_to_id: string | null;
            reschedule_history: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
                /** Format: date-time */
                at: string;
                by: {
                    type: string;
                    id?: string;
                    name?: string;
                };
            }[];
            calendar: {
                uid: string;
                sequence: number;
            };
            meeting_url: string | null;
            /** Format: date-time */
            briefing_sent_at: string | null;
            /** Format: date-time */
            confirm_by: string | null;
            allowed: {
                [key: string]: true | {
                    because: string;
                };
            };
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            decision?: {
                considered: string[];
                free: string[];
                /** @enum {string} */
                because: "only_host" | "chosen" | "all_hosts" | "group" | "kept" | "reassigned" | "least_recent" | "weighted";
                calendar_unknown: string[];
                turn: {
                    /** @enum {string} */
                    distribution: "least_recent" | "weighted";
                    chose: string;
                    /** Format: date-time */
                    after: string | null;
                    /** Format: date-time */
                    cursor: string | null;
                    free: {
                        host_id: string;
                        weight: number;
                        /** Format: date-time */
                        cursor: string | null;
                        credit: number;
                    }[];
                } | null;
            } | null;
            manage_url?: string;
            join_url?: string;
        };
        BookingEvent: {
            /** @enum {string} */
            type: "scheduled.created" | "scheduled.confirmed" | "scheduled.rescheduled" | "scheduled.cancelled" | "scheduled.started" | "scheduled.completed" | "scheduled.no_show" | "scheduled.reassigned" | "scheduled.updated" | "scheduled.attendee_added" | "scheduled.attendee_removed";
            /** Format: date-time */
            timestamp: string;
            sequence: number;
            data: {
                booking: components["schemas"]["EventBooking"];
                previous?: {
                    id: string;
                    /** Format: date-time */
                    start: string;
                    /** Format: date-time */
                    end: string;
                    hosts: {
                        id: string;
                        name: string;
                        primary: boolean;
                        timezone: string;
                    }[];
                };
                attendee_id?: string;
                omitted?: ("notes" | "attendees.answers" | "metadata" | "reschedule_history" | "attendees" | "hosts")[];
            };
        };
        Branding: {
            tokens: {
                [key: string]: string;
            };
            logo_url: string | null;
        };
        BulkAnswer: {
            results: {
                id: string;
                ok: boolean;
                code?: string;
            }[];
        };
        BulkRequest: {
            /** @enum {string} */
            action: "cancel" | "reassign";
            ids: string[];
            reason?: string;
            host_id?: string;
            /** @default false */
            dry_run?: boolean;
        };
        BusinessBookRequest: {
            /** Format: date-time */
            start: string;
            duration_minutes?: number;
            host_id?: string;
            location_id?: string;
            hold?: {
                id: string;
                secret: string;
            };
            timezone: string;
            attendee: {
                name: string;
                email?: string;
                phone?: string;
                timezone?: string;
                locale?: string;
            };
            /** @default {} */
            answers?: {
                [key: string]: components["schemas"]["Answer"];
            };
            notes?: string;
            /** @default {} */
            metadata?: {
                [key: string]: string;
            };
            event_type_id?: string;
            event_type?: string;
            awaiting?: ("host" | "customer")[];
            contact_id?: string;
            conversation_id?: string;
            override?: boolean;
        };
        BusinessBooking: {
            id: string;
            series_id: string;
            app_id: string;
            event_type: {
                id: string;
                slug: string;
                title: string;
                /** @enum {string} */
                strategy: "individual" | "round_robin" | "collective" | "group";
            };
            /** @enum {string} */
            status: "draft" | "pending_confirmation" | "scheduled" | "confirmed" | "started" | "completed" | "cancelled" | "no_show" | "rescheduled" | "DRAFT" | "PENDING_CONFIRMATION" | "SCHEDULED" | "RESCHEDULED" | "COMPLETED" | "CANCELLED" | "NO_SHOW" | "Pending" | "Confirmed" | "Completed" | "Cancelled" | "No-show" | "Rescheduled" | "Upcoming" | "Past";
            awaiting: ("host" | "customer")[];
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            timezone: string;
            duration_minutes: number;
            location: {
                id: string;
                name: string;
                /** @enum {string} */
                type: "in_person" | "phone" | "link" | "conference";
                value: string;
            } | null;
            hosts: {
                id: string;
                name: string;
                primary: boolean;
                timezone: string;
            }[];
            attendees: {
                id: string;
                name: string;
                email: string | null;
                phone: string | null;
                timezone: string;
                locale: string;
                answers: {
                    [key: string]: components["schemas"]["Answer"];
                };
                /** @enum {string} */
                status: "held" | "pending" | "booked" | "confirmed" | "cancelled" | "attended" | "no_show";
            }[];
            attendee_count: number;
            /** @enum {string|null} */
            attendance: "attended" | "no_show" | null;
            /** @enum {string} */
            source: "admin" | "agent" | "public_booking" | "api" | "ai_agent";
            created_by: {
                type: string;
                id?: string;
                name?: string;
            };
            contact_id: string | null;
            conversation_id: string | null;
            notes: string | null;
            metadata: {
                [key: string]: string;
            };
            cancellation: {
                by: {
                    type: string;
                    id?: string;
                    name?: string;
                };
                reason: string | null;
                /** Format: date-time */
                at: string;
            } | null;
            rescheduled_from_id: string | null;
            rescheduled_to_id: string | null;
            reschedule_history: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
                /** Format: date-time */
                at: string;
                by: {
                    type: string;
                    id?: string;
                    name?: string;
                };
            }[];
            calendar: {
                uid: string;
                sequence: number;
            };
            meeting_url: string | null;
            /** Format: date-time */
            briefing_sent_at: string | null;
            /** Format: date-time */
            confirm_by: string | null;
            allowed: {
                [key: string]: true | {
                    because: string;
                };
            };
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            decision?: {
                considered: string[];
                free: string[];
                /** @enum {string} */
                because: "only_host" | "chosen" | "all_hosts" | "group" | "kept" | "reassigned" | "least_recent" | "weighted";
                calendar_unknown: string[];
                turn: {
                    /** @enum {string} */
                    distribution: "least_recent" | "weighted";
                    chose: string;
                    /** Format: date-time */
                    after: string | null;
                    /** Format: date-time */
                    cursor: string | null;
                    free: {
                        host_id: string;
                        weight: number;
                        /** Format: date-time */
                        cursor: string | null;
                        credit: number;
                    }[];
                } | null;
            } | null;
            manage_url?: string;
            join_url?: string;
        };
        BusinessCancelRequest: {
            reason?: string;
            attendee_id?: string;
        };
        BusinessPatch: {
            name?: string;
            email?: string | null;
            phone?: string | null;
            timezone?: string;
            notes?: string | null;
            attendee_id?: string;
        };
        BusinessRescheduleRequest: {
            /** Format: date-time */
            start: string;
            duration_minutes?: number;
            host_id?: string;
            message?: string;
            override?: boolean;
        };
        Calendar: {
            id: string;
            host_id: string;
            /** @enum {string} */
            provider: "caldav" | "google";
            name: string | null;
            url: string | null;
            calendar_id: string | null;
            conflicts: boolean;
            write_to: boolean;
            /** @enum {string} */
            status: "ok" | "unread" | "unreachable" | "unauthorized";
            /** Format: date-time */
            last_read_at: string | null;
            last_error: string | null;
            /** @enum {boolean} */
            archived: false;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        CalendarPatch: {
            conflicts?: boolean;
            write_to?: boolean;
            username?: string;
            password?: string;
        };
        CalendarRequest: {
            /** @enum {string} */
            provider: "caldav";
            url: string;
            username: string;
            password: string;
            /** @default true */
            conflicts?: boolean;
            /** @default true */
            write_to?: boolean;
        } | {
            /** @enum {string} */
            provider: "google";
            /** @default primary */
            calendar_id?: string;
            refresh_token: string;
            /** @default true */
            conflicts?: boolean;
            /** @default true */
            write_to?: boolean;
        };
        CancelRequest: {
            reason?: string;
        };
        CompactDay: {
            date: string;
            /** Format: date-time */
            first: string;
            minutes: number[];
            hosts?: string[][];
            seats_left?: number[];
        };
        CompactSlots: {
            timezone: string;
            duration_minutes: number;
            days: components["schemas"]["CompactDay"][];
            first_available: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
            } | null;
        };
        Contact: {
            id: string;
            archived: boolean;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            name: string;
            email: string | null;
            phone: string | null;
            timezone: string | null;
            locale: string | null;
            lifecycle_stage: string | null;
            external_id: string | null;
            activities: {
                /** Format: date-time */
                at: string;
                type: string;
                text: string;
            }[];
            opportunities: {
                name: string;
                stage: string;
                amount?: number;
                currency?: string;
            }[];
            conversations: {
                id: string;
                channel: string;
                title: string;
                /** Format: uri */
                url?: string;
            }[];
            no_show_count: number;
            /** Format: date-time */
            last_booking_at: string | null;
        };
        ContactPatch: {
            name?: string;
            email?: string | null;
            phone?: string | null;
            timezone?: string | null;
            locale?: string | null;
            lifecycle_stage?: string | null;
            external_id?: string | null;
            activities?: {
                /** Format: date-time */
                at: string;
                type: string;
                text: string;
            }[];
            opportunities?: {
                name: string;
                stage: string;
                amount?: number;
                currency?: string;
            }[];
            conversations?: {
                id: string;
                channel: string;
                title: string;
                /** Format: uri */
                url?: string;
            }[];
            /** @enum {boolean} */
            archived?: false;
        };
        ContactRequest: {
            name: string;
            email?: string | null;
            phone?: string | null;
            timezone?: string | null;
            locale?: string | null;
            lifecycle_stage?: string | null;
            external_id?: string | null;
            activities?: {
                /** Format: date-time */
                at: string;
                type: string;
                text: string;
            }[];
            opportunities?: {
                name: string;
                stage: string;
                amount?: number;
                currency?: string;
            }[];
            conversations?: {
                id: string;
                channel: string;
                title: string;
                /** Format: uri */
                url?: string;
            }[];
        };
        CreatedHttpChannel: {
            /** @enum {string} */
            id: "http";
            url: string;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            secret?: string;
        };
        CreatedWebhook: {
            id: string;
            url: string;
            events: ("*" | "scheduled.created" | "scheduled.confirmed" | "scheduled.rescheduled" | "scheduled.cancelled" | "scheduled.started" | "scheduled.completed" | "scheduled.no_show" | "scheduled.reassigned" | "scheduled.updated" | "scheduled.attendee_added" | "scheduled.attendee_removed")[];
            description: string;
            active: boolean;
            /** @enum {string|null} */
            paused_because: "gone" | "failing" | null;
            /** Format: date-time */
            failing_since: string | null;
            /** Format: date-time */
            previous_secret_expires_at: string | null;
            archived: boolean;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            secret: string;
        };
        CustomReminderRequest: {
            /** @enum {string} */
            kind: "custom";
            /** @enum {string} */
            channel: "email" | "genesys" | "http";
            to?: string;
            subject?: string;
            text: string;
        };
        DayExplanation: {
            event_type: {
                id: string;
                slug: string;
                title: string;
                strategy: string;
            };
            timezone: string;
            duration_minutes: number;
            location_id: string | null;
            because: {
                code: string;
                detail: string;
            }[];
            hidden_hosts: {
                count: number;
                offering: number;
            };
            /** Format: date */
            day: string;
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            starts: {
                /** Format: date-time */
                start: string;
                offered: boolean;
                hosts_offering: number;
            }[];
            hosts: {
                id: string;
                name: string;
                because: {
                    code: string;
                    detail: string;
                }[];
                working_time: {
                    /** Format: date-time */
                    start: string;
                    /** Format: date-time */
                    end: string;
                }[];
                exceptions: {
                    /** Format: date-time */
                    start: string;
                    /** Format: date-time */
                    end: string;
                    /** @enum {string} */
                    type: "blocked" | "extra";
                }[];
                starts: {
                    /** Format: date-time */
                    start: string;
                    offered: boolean;
                    because: string[];
                }[];
                removed: {
                    code: string;
                    detail: string;
                    /** @enum {string} */
                    binds: "everybody" | "customers" | "unless_overridden";
                    obstacles: {
                        kind: string;
                        /** Format: date-time */
                        start: string | null;
                        /** Format: date-time */
                        end: string | null;
                        booking_id?: string;
                        limit?: {
                            max: number;
                            counted: number;
                        };
                    }[];
                    starts: number;
                    alone: number;
                }[];
            }[];
        };
        Delivery: {
            id: string;
            channel: string;
            kind: string;
            to: string;
            /** @enum {string} */
            status: "planned" | "pending" | "sent" | "failed" | "skipped" | "cancelled";
            due_at: string;
            attempts: number;
            next_attempt_at: string | null;
            last_error: string | null;
        };
        DoNotDisturb: {
            id: string;
            host_id: string;
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            reason: string | null;
            /** @enum {boolean} */
            archived: false;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        DoNotDisturbAnswer: {
            id: string | null;
            host_id: string;
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            reason: string | null;
            /** @enum {boolean} */
            archived: false;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            affected_bookings: string[];
            notified_bookings: string[];
        };
        DoNotDisturbPatch: {
            /** Format: date-time */
            start?: string;
            /** Format: date-time */
            end?: string;
            reason?: string | null;
            /** @default false */
            notify_customers?: boolean;
            /** @default false */
            dry_run?: boolean;
        };
        DoNotDisturbRequest: {
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            reason?: string;
            /** @default false */
            notify_customers?: boolean;
            /** @default false */
            dry_run?: boolean;
        };
        EraseContactRequest: {
            /** @default false */
            cancel_bookings?: boolean;
        };
        ErasePersonRequest: {
            email: string;
            /** @default false */
            cancel_bookings?: boolean;
        };
        Erasure: {
            erased: {
                contacts: number;
                bookings: number;
                events: number;
                deliveries: number;
            };
            cancelled_booking_ids: string[];
        };
        EventBooking: {
            id: string;
            series_id: string;
            app_id: string;
            event_type: {
                id: string;
                slug: string;
                title: string;
                /** @enum {string} */
                strategy: "individual" | "round_robin" | "collective" | "group";
            };
            /** @enum {string} */
            status: "draft" | "pending_confirmation" | "scheduled" | "confirmed" | "started" | "completed" | "cancelled" | "no_show" | "rescheduled" | "DRAFT" | "PENDING_CONFIRMATION" | "SCHEDULED" | "RESCHEDULED" | "COMPLETED" | "CANCELLED" | "NO_SHOW" | "Pending" | "Confirmed" | "Completed" | "Cancelled" | "No-show" | "Rescheduled" | "Upcoming" | "Past";
            awaiting: ("host" | "customer")[];
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            timezone: string;
            duration_minutes: number;
            location: {
                id: string;
                name: string;
                /** @enum {string} */
                type: "in_person" | "phone" | "link" | "conference";
                value: string;
            } | null;
            hosts: {
                id: string;
                name: string;
                primary: boolean;
                timezone: string;
            }[];
            attendees: {
                id: string;
                name: string;
                email: string | null;
                phone: string | null;
                timezone: string;
                locale: string;
                answers: {
                    [key: string]: components["schemas"]["Answer"];
                };
                /** @enum {string} */
                status: "held" | "pending" | "booked" | "confirmed" | "cancelled" | "attended" | "no_show";
            }[];
            attendee_count: number;
            /** @enum {string|null} */
            attendance: "attended" | "no_show" | null;
            /** @enum {string} */
            source: "admin" | "agent" | "public_booking" | "api" | "ai_agent";
            created_by: {
                type: string;
                id?: string;
                name?: string;
            };
            contact_id: string | null;
            conversation_id: string | null;
            notes: string | null;
            metadata: {
                [key: string]: string;
            };
            cancellation: {
                by: {
                    type: string;
                    id?: string;
                    name?: string;
                };
                reason: string | null;
                /** Format: date-time */
                at: string;
            } | null;
            rescheduled_from_id: string | null;
            rescheduled_to_id: string | null;
            reschedule_history: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
                /** Format: date-time */
                at: string;
                by: {
                    type: string;
                    id?: string;
                    name?: string;
                };
            }[];
            calendar: {
                uid: string;
                sequence: number;
            };
            meeting_url: string | null;
            /** Format: date-time */
            briefing_sent_at: string | null;
            /** Format: date-time */
            confirm_by: string | null;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            decision?: {
                considered: string[];
                free: string[];
                /** @enum {string} */
                because: "only_host" | "chosen" | "all_hosts" | "group" | "kept" | "reassigned" | "least_recent" | "weighted";
                calendar_unknown: string[];
                turn: {
                    /** @enum {string} */
                    distribution: "least_recent" | "weighted";
                    chose: string;
                    /** Format: date-time */
                    after: string | null;
                    /** Format: date-time */
                    cursor: string | null;
                    free: {
                        host_id: string;
                        weight: number;
                        /** Format: date-time */
                        cursor: string | null;
                        credit: number;
                    }[];
                } | null;
            } | null;
            join_url?: string;
        };
        EventType: {
            id: string;
            archived: boolean;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description Its name in addresses, unique on the server. Links that were sent with an earlier one keep working */
            slug: string;
            /** @description What visitors and mails call it */
            title: string;
            /** @description Shown to visitors */
            description: string;
            /** @description Whether visitors may see and book it; members and other systems always may */
            public: boolean;
            /** @description IANA zone of its horizon and limits; the app’s when left out */
            timezone: string;
            /** @description How long an appointment may be; the first one unless another is asked for */
            durations_minutes: number[];
            /** @description Minutes from one start to the next; null: the duration */
            slot_interval_minutes: number | null;
            /**
             * @description Who hosts: one host, one of a pool in turn, all together, or one host with several seats
             * @enum {string}
             */
            strategy: "individual" | "round_robin" | "collective" | "group";
            /**
             * @description How a pool takes turns: who waited longest, or by the weights of its hosts
             * @enum {string}
             */
            distribution: "least_recent" | "weighted";
            /**
             * @description Whether visitors choose the host; not possible where all hosts meet together
             * @enum {string}
             */
            assignment: "any" | "pick";
            /** @description Whether a link may name the host (`?host=`) */
            allow_forced: boolean;
            /** @description Whether a returning customer gets the host of the last time where that one is free */
            keep_last_host: boolean;
            /** @description Who can host; at most one for `individual` and `group`. Nothing is offered while there is none */
            hosts: {
                host_id: string;
                /** @default 100 */
                weight?: number;
            }[];
            /** @description How many can book the same time; more than 1 for `group`, 1 for all others */
            seats: number;
            /** @description Where it takes place, in the order shown; the first one unless another is asked for */
            location_ids: string[];
            /** @description Kept free before an appointment */
            buffer_before_minutes: number;
            /** @description Kept free after an appointment */
            buffer_after_minutes: number;
            /** @description How long before the start a customer must book */
            minimum_notice_minutes: number;
            /** @description How far ahead customers may book: days after today, or fixed days, both included */
            horizon: {
                days: number;
            } | {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            };
            limits: {
                per_day?: number;
                per_week?: number;
            };
            /** @description At most `max` bookings of one customer within `days`; null: no limit */
            customer_limit: {
                max: number;
                days: number;
            } | null;
            /**
             * @description What becomes of times at which nobody knows a host’s calendar elsewhere
             * @enum {string}
             */
            when_calendar_unknown: "refuse" | "book";
            /** @description Whether a host must approve each booking */
            requires_approval: boolean;
            /** @description Whether the customer must confirm by a link in the mail */
            requires_confirmation: boolean;
            /** @description How long approval and confirmation may take, at most until the start */
            confirmation_window_minutes: number;
            /** @description How long a time is kept while the form is filled; 0: not at all */
            hold_minutes: number;
            customer_may: {
                cancel: boolean;
                reschedule: boolean;
            };
            /** @description How long before the start a customer may still cancel */
            cancel_notice_minutes: number;
            /** @description How long before the start a customer may still move it */
            reschedule_notice_minutes: number;
            /** @description Whether a meeting by link to which no customer came is marked as no-show */
            auto_no_show: boolean;
            /** @description How long after the end that is decided */
            no_show_grace_minutes: number;
            /** @description Whether the host gets a mail about the customer an hour before */
            briefing: boolean;
            /** @description When the customer is announced by Genesys Cloud; null: not at all */
            dispatch: {
                minutes_before: number;
            } | null;
            /** @description What visitors must leave besides their name */
            required_contact: ("email" | "phone")[];
            /** @description What else the form asks; answers given before stay as they are */
            questions: components["schemas"]["Question"][];
            /** @description What is sent to customers, and by which channels; what is not listed is not sent */
            reminders: {
                /** @enum {string} */
                kind: "invitation" | "confirmation" | "reminder_24h" | "reminder_1h" | "reminder_15m" | "cancellation" | "reschedule" | "conflict_notice" | "custom";
                /**
                 * @default [
                 *       "email"
                 *     ]
                 */
                channels?: ("email" | "genesys" | "http")[];
            }[];
            /** @description Text pairs of your own */
            metadata: {
                [key: string]: string;
            };
        };
        EventTypePatch: {
            /** @description Its name in addresses, unique on the server. Links that were sent with an earlier one keep working */
            slug?: string;
            /** @description What visitors and mails call it */
            title?: string;
            /** @description Shown to visitors */
            description?: string | null;
            /** @description Whether visitors may see and book it; members and other systems always may */
            public?: boolean | null;
            /** @description IANA zone of its horizon and limits; the app’s when left out */
            timezone?: string | null;
            /** @description How long an appointment may be; the first one unless another is asked for */
            durations_minutes?: number[] | null;
            /** @description Minutes from one start to the next; null: the duration */
            slot_interval_minutes?: number | null;
            /**
             * @description Who hosts: one host, one of a pool in turn, all together, or one host with several seats
             * @enum {string|null}
             */
            strategy?: "individual" | "round_robin" | "collective" | "group" | null;
            /**
             * @description How a pool takes turns: who waited longest, or by the weights of its hosts
             * @enum {string|null}
             */
            distribution?: "least_recent" | "weighted" | null;
            /**
             * @description Whether visitors choose the host; not possible where all hosts meet together
             * @enum {string|null}
             */
            assignment?: "any" | "pick" | null;
            /** @description Whether a link may name the host (`?host=`) */
            allow_forced?: boolean | null;
            /** @description Whether a returning customer gets the host of the last time where that one is free */
            keep_last_host?: boolean | null;
            /** @description Who can host; at most one for `individual` and `group`. Nothing is offered while there is none */
            hosts?: {
                host_id: string;
                /** @default 100 */
                weight?: number;
            }[] | null;
            /** @description How many can book the same time; more than 1 for `group`, 1 for all others */
            seats?: number | null;
            /** @description Where it takes place, in the order shown; the first one unless another is asked for */
            location_ids?: string[] | null;
            /** @description Kept free before an appointment */
            buffer_before_minutes?: number | null;
            /** @description Kept free after an appointment */
            buffer_after_minutes?: number | null;
            /** @description How long before the start a customer must book */
            minimum_notice_minutes?: number | null;
            /** @description How far ahead customers may book: days after today, or fixed days, both included */
            horizon?: {
                days: number;
            } | {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            } | null;
            /** @description At most so many bookings a day and a week (Monday to Sunday) */
            limits?: {
                per_day?: number | null;
                per_week?: number | null;
            } | null;
            /** @description At most `max` bookings of one customer within `days`; null: no limit */
            customer_limit?: {
                max: number;
                days: number;
            } | null;
            /**
             * @description What becomes of times at which nobody knows a host’s calendar elsewhere
             * @enum {string|null}
             */
            when_calendar_unknown?: "refuse" | "book" | null;
            /** @description Whether a host must approve each booking */
            requires_approval?: boolean | null;
            /** @description Whether the customer must confirm by a link in the mail */
            requires_confirmation?: boolean | null;
            /** @description How long approval and confirmation may take, at most until the start */
            confirmation_window_minutes?: number | null;
            /** @description How long a time is kept while the form is filled; 0: not at all */
            hold_minutes?: number | null;
            /** @description What customers may do by themselves; each true unless said otherwise */
            customer_may?: {
                cancel?: boolean | null;
                reschedule?: boolean | null;
            } | null;
            /** @description How long before the start a customer may still cancel */
            cancel_notice_minutes?: number | null;
            /** @description How long before the start a customer may still move it */
            reschedule_notice_minutes?: number | null;
            /** @description Whether a meeting by link to which no customer came is marked as no-show */
            auto_no_show?: boolean | null;
            /** @description How long after the end that is decided */
            no_show_grace_minutes?: number | null;
            /** @description Whether the host gets a mail about the customer an hour before */
            briefing?: boolean | null;
            /** @description When the customer is announced by Genesys Cloud; null: not at all */
            dispatch?: {
                minutes_before: number;
            } | null;
            /** @description What visitors must leave besides their name */
            required_contact?: ("email" | "phone")[] | null;
            /** @description What else the form asks; answers given before stay as they are */
            questions?: components["schemas"]["Question"][] | null;
            /** @description What is sent to customers, and by which channels; what is not listed is not sent */
            reminders?: {
                /** @enum {string} */
                kind: "invitation" | "confirmation" | "reminder_24h" | "reminder_1h" | "reminder_15m" | "cancellation" | "reschedule" | "conflict_notice" | "custom";
                /**
                 * @default [
                 *       "email"
                 *     ]
                 */
                channels?: ("email" | "genesys" | "http")[];
            }[] | null;
            metadata?: {
                [key: string]: string | null;
            } | null;
            /** @enum {boolean} */
            archived?: false;
        };
        EventTypeRequest: {
            /** @description Its name in addresses, unique on the server. Links that were sent with an earlier one keep working */
            slug: string;
            /** @description What visitors and mails call it */
            title: string;
            /** @description Shown to visitors */
            description?: string | null;
            /** @description Whether visitors may see and book it; members and other systems always may */
            public?: boolean | null;
            /** @description IANA zone of its horizon and limits; the app’s when left out */
            timezone?: string | null;
            /** @description How long an appointment may be; the first one unless another is asked for */
            durations_minutes?: number[] | null;
            /** @description Minutes from one start to the next; null: the duration */
            slot_interval_minutes?: number | null;
            /**
             * @description Who hosts: one host, one of a pool in turn, all together, or one host with several seats
             * @enum {string|null}
             */
            strategy?: "individual" | "round_robin" | "collective" | "group" | null;
            /**
             * @description How a pool takes turns: who waited longest, or by the weights of its hosts
             * @enum {string|null}
             */
            distribution?: "least_recent" | "weighted" | null;
            /**
             * @description Whether visitors choose the host; not possible where all hosts meet together
             * @enum {string|null}
             */
            assignment?: "any" | "pick" | null;
            /** @description Whether a link may name the host (`?host=`) */
            allow_forced?: boolean | null;
            /** @description Whether a returning customer gets the host of the last time where that one is free */
            keep_last_host?: boolean | null;
            /** @description Who can host; at most one for `individual` and `group`. Nothing is offered while there is none */
            hosts?: {
                host_id: string;
                /** @default 100 */
                weight?: number;
            }[] | null;
            /** @description How many can book the same time; more than 1 for `group`, 1 for all others */
            seats?: number | null;
            /** @description Where it takes place, in the order shown; the first one unless another is asked for */
            location_ids?: string[] | null;
            /** @description Kept free before an appointment */
            buffer_before_minutes?: number | null;
            /** @description Kept free after an appointment */
            buffer_after_minutes?: number | null;
            /** @description How long before the start a customer must book */
            minimum_notice_minutes?: number | null;
            /** @description How far ahead customers may book: days after today, or fixed days, both included */
            horizon?: {
                days: number;
            } | {
                /** Format: date */
                from: string;
                /** Format: date */
                to: string;
            } | null;
            /** @description At most so many bookings a day and a week (Monday to Sunday) */
            limits?: {
                per_day?: number | null;
                per_week?: number | null;
            } | null;
            /** @description At most `max` bookings of one customer within `days`; null: no limit */
            customer_limit?: {
                max: number;
                days: number;
            } | null;
            /**
             * @description What becomes of times at which nobody knows a host’s calendar elsewhere
             * @enum {string|null}
             */
            when_calendar_unknown?: "refuse" | "book" | null;
            /** @description Whether a host must approve each booking */
            requires_approval?: boolean | null;
            /** @description Whether the customer must confirm by a link in the mail */
            requires_confirmation?: boolean | null;
            /** @description How long approval and confirmation may take, at most until the start */
            confirmation_window_minutes?: number | null;
            /** @description How long a time is kept while the form is filled; 0: not at all */
            hold_minutes?: number | null;
            /** @description What customers may do by themselves; each true unless said otherwise */
            customer_may?: {
                cancel?: boolean | null;
                reschedule?: boolean | null;
            } | null;
            /** @description How long before the start a customer may still cancel */
            cancel_notice_minutes?: number | null;
            /** @description How long before the start a customer may still move it */
            reschedule_notice_minutes?: number | null;
            /** @description Whether a meeting by link to which no customer came is marked as no-show */
            auto_no_show?: boolean | null;
            /** @description How long after the end that is decided */
            no_show_grace_minutes?: number | null;
            /** @description Whether the host gets a mail about the customer an hour before */
            briefing?: boolean | null;
            /** @description When the customer is announced by Genesys Cloud; null: not at all */
            dispatch?: {
                minutes_before: number;
            } | null;
            /** @description What visitors must leave besides their name */
            required_contact?: ("email" | "phone")[] | null;
            /** @description What else the form asks; answers given before stay as they are */
            questions?: components["schemas"]["Question"][] | null;
            /** @description What is sent to customers, and by which channels; what is not listed is not sent */
            reminders?: {
                /** @enum {string} */
                kind: "invitation" | "confirmation" | "reminder_24h" | "reminder_1h" | "reminder_15m" | "cancellation" | "reschedule" | "conflict_notice" | "custom";
                /**
                 * @default [
                 *       "email"
                 *     ]
                 */
                channels?: ("email" | "genesys" | "http")[];
            }[] | null;
            /** @description Text pairs of your own */
            metadata?: {
                [key: string]: string;
            } | null;
        };
        Exception: {
            id: string;
            host_id: string;
            /**
             * @description Takes time away, or adds it to the week
             * @enum {string}
             */
            type: "blocked" | "extra";
            start: string;
            end: string;
            /** @description IANA zone; null: the schedule’s */
            timezone: string | null;
            reason: string | null;
            /** @enum {boolean} */
            archived: false;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        ExceptionPatch: {
            /**
             * @description Takes time away, or adds it to the week
             * @enum {string}
             */
            type?: "blocked" | "extra";
            start?: string;
            end?: string;
            /** @description IANA zone; null: the schedule’s */
            timezone?: string | null;
            reason?: string | null;
        };
        ExceptionRequest: {
            /**
             * @description Takes time away, or adds it to the week
             * @enum {string}
             */
            type: "blocked" | "extra";
            start: string;
            end: string;
            /** @description IANA zone; null: the schedule’s */
            timezone?: string | null;
            reason?: string | null;
        };
        ExtendedHold: {
            hold_id: string;
            /** Format: date-time */
            expires_at: string;
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
        };
        Freebusy: {
            host_id: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            busy: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
            }[];
            unknown: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
            }[];
        };
        GenesysChannel: {
            /** @enum {string} */
            id: "genesys";
            region: string;
            client_id: string;
            /** Format: uuid */
            integration_id: string;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        GenesysRequest: {
            region: string;
            client_id: string;
            /** Format: uuid */
            integration_id: string;
            client_secret?: string;
        };
        Hold: {
            hold_id: string;
            hold_secret: string;
            /** Format: date-time */
            expires_at: string;
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
        };
        HoldRequest: {
            /** Format: date-time */
            start: string;
            duration_minutes?: number;
            host_id?: string;
            location_id?: string;
        };
        Host: {
            id: string;
            archived: boolean;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description What customers call them */
            name: string;
            /** @description Where notices and invitations go */
            email: string;
            /** @description IANA zone in which the host reads times; the app’s when left out */
            timezone: string;
            /** @description Who signs in as this host */
            member_id: string | null;
            /**
             * Format: uri
             * @description A picture for where visitors choose the host
             */
            avatar_url: string | null;
            limits: {
                per_day?: number;
                per_week?: number;
            };
            /** @description Whether the host takes bookings at present */
            active: boolean;
        };
        HostPatch: {
            /** @description What customers call them */
            name?: string;
            /** @description Where notices and invitations go */
            email?: string;
            /** @description IANA zone in which the host reads times; the app’s when left out */
            timezone?: string | null;
            /** @description Who signs in as this host */
            member_id?: string | null;
            /**
             * Format: uri
             * @description A picture for where visitors choose the host
             */
            avatar_url?: string | null;
            /** @description At most so many bookings a day and a week, whatever the event type */
            limits?: {
                per_day?: number | null;
                per_week?: number | null;
            } | null;
            /** @description Whether the host takes bookings at present */
            active?: boolean | null;
            /** @enum {boolean} */
            archived?: false;
        };
        HostRequest: {
            /** @description What customers call them */
            name: string;
            /** @description Where notices and invitations go */
            email: string;
            /** @description IANA zone in which the host reads times; the app’s when left out */
            timezone?: string | null;
            /** @description Who signs in as this host */
            member_id?: string | null;
            /**
             * Format: uri
             * @description A picture for where visitors choose the host
             */
            avatar_url?: string | null;
            /** @description At most so many bookings a day and a week, whatever the event type */
            limits?: {
                per_day?: number | null;
                per_week?: number | null;
            } | null;
            /** @description Whether the host takes bookings at present */
            active?: boolean | null;
        };
        HttpChannel: {
            /** @enum {string} */
            id: "http";
            url: string;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        HttpRequest: {
            url: string;
            secret?: string;
        };
        JoinView: {
            booking_id: string;
            event_type: {
                slug: string;
                title: string;
            };
            /** @enum {string} */
            status: "draft" | "pending_confirmation" | "scheduled" | "confirmed" | "started" | "completed" | "cancelled" | "no_show" | "rescheduled";
            /** @enum {string} */
            standing: "early" | "open" | "pending" | "elsewhere" | "over" | "missed" | "cancelled";
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            moved_from: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
            } | null;
            location: {
                name: string;
                /** @enum {string} */
                type: "in_person" | "phone" | "link" | "conference";
            } | null;
            meeting_url_known: boolean;
            /** Format: date-time */
            recorded_from: string;
            /** Format: date-time */
            recorded_until: string;
            /** @enum {string} */
            role: "attendee" | "host";
            name: string;
            /** Format: date-time */
            joined_at: string | null;
            hosts: {
                name: string;
            }[];
            attendees: {
                name: string;
            }[];
        };
        Joined: {
            meeting_url: string | null;
            /** Format: date-time */
            joined_at: string | null;
        };
        Location: {
            id: string;
            archived: boolean;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            /** @description What visitors call it */
            name: string;
            /** @enum {string} */
            type: "in_person" | "phone" | "link" | "conference";
            /** @description in_person: the address · phone: the number to call, or empty where the host calls · link: an http(s) address · conference: google_meet */
            value: string;
            /** @description Who serves it; null: every host */
            host_ids: string[] | null;
        };
        LocationPatch: {
            /** @description What visitors call it */
            name?: string;
            /** @enum {string} */
            type?: "in_person" | "phone" | "link" | "conference";
            /** @description in_person: the address · phone: the number to call, or empty where the host calls · link: an http(s) address · conference: google_meet */
            value?: string;
            /** @description Who serves it; null: every host */
            host_ids?: string[] | null;
            /** @enum {boolean} */
            archived?: false;
        };
        LocationRequest: {
            /** @description What visitors call it */
            name: string;
            /** @enum {string} */
            type: "in_person" | "phone" | "link" | "conference";
            /** @description in_person: the address · phone: the number to call, or empty where the host calls · link: an http(s) address · conference: google_meet */
            value: string;
            /** @description Who serves it; null: every host */
            host_ids?: string[] | null;
        };
        ManageLink: {
            manage_url: string;
        };
        ManageLinkRequest: {
            attendee_id?: string;
        };
        NamedPerson: {
            email: string;
        };
        Pagination: {
            next_cursor: string | null;
            has_more: boolean;
        };
        PersonExport: {
            /** Format: date-time */
            exported_at: string;
            app: {
                id: string;
                name: string;
            };
            contacts: components["schemas"]["Contact"][];
            bookings: {
                booking: {
                    id: string;
                    series_id: string;
                    app_id: string;
                    event_type: {
                        id: string;
                        slug: string;
                        title: string;
                        /** @enum {string} */
                        strategy: "individual" | "round_robin" | "collective" | "group";
                    };
                    /** @enum {string} */
                    status: "draft" | "pending_confirmation" | "scheduled" | "confirmed" | "started" | "completed" | "cancelled" | "no_show" | "rescheduled";
                    awaiting: ("host" | "customer")[];
                    /** Format: date-time */
                    start: string;
                    /** Format: date-time */
                    end: string;
                    timezone: string;
                    duration_minutes: number;
                    location: {
                        id: string;
                        name: string;
                        /** @enum {string} */
                        type: "in_person" | "phone" | "link" | "conference";
                        value: string;
                    } | null;
                    hosts: {
                        id: string;
                        name: string;
                        primary: boolean;
                        timezone: string;
                    }[];
                    attendees: {
                        id: string;
                        name: string;
                        email: string | null;
                        phone: string | null;
                        timezone: string;
                        locale: string;
                        answers: {
                            [key: string]: components["schemas"]["Answer"];
                        };
                        /** @enum {string} */
                        status: "held" | "pending" | "booked" | "confirmed" | "cancelled" | "attended" | "no_show";
                    }[];
                    attendee_count: number;
                    /** @enum {string|null} */
                    attendance: "attended" | "no_show" | null;
                    /** @enum {string} */
                    source: "admin" | "agent" | "public_booking" | "api" | "ai_agent";
                    created_by: {
                        type: string;
                        id?: string;
                        name?: string;
                    };
                    contact_id: string | null;
                    conversation_id: string | null;
                    notes: string | null;
                    metadata: {
                        [key: string]: string;
                    };
                    cancellation: {
                        by: {
                            type: string;
                            id?: string;
                            name?: string;
                        };
                        reason: string | null;
                        /** Format: date-time */
                        at: string;
                    } | null;
                    rescheduled_from_id: string | null;
                    rescheduled_to_id: string | null;
                    reschedule_history: {
                        /** Format: date-time */
                        start: string;
                        /** Format: date-time */
                        end: string;
                        /** Format: date-time */
                        at: string;
                        by: {
                            type: string;
                            id?: string;
                            name?: string;
                        };
                    }[];
                    calendar: {
                        uid: string;
                        sequence: number;
                    };
                    meeting_url: string | null;
                    /** Format: date-time */
                    briefing_sent_at: string | null;
                    /** Format: date-time */
                    confirm_by: string | null;
                    version: number;
                    /** Format: date-time */
                    created_at: string;
                    /** Format: date-time */
                    updated_at: string;
                };
                /** Format: date-time */
                joined_at: string | null;
                timeline: components["schemas"]["TimelineEntry"][];
                deliveries: {
                    id: string;
                    channel: string;
                    kind: string;
                    to: string;
                    /** @enum {string} */
                    status: "planned" | "pending" | "sent" | "failed" | "skipped" | "cancelled";
                    due_at: string;
                    attempts: number;
                    next_attempt_at: string | null;
                    last_error: string | null;
                    subject: string | null;
                    text: string | null;
                }[];
                events: {
                    id: string;
                    type: string;
                    sequence: number;
                    /** Format: date-time */
                    at: string;
                }[];
                links: {
                    purpose: string;
                    /** Format: date-time */
                    created_at: string;
                }[];
            }[];
            mails: {
                /** Format: date-time */
                at: string;
                from: string;
                to: string;
                subject: string;
                kind: string;
                raw_base64: string;
            }[];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
            request_id: string;
            alternatives?: {
                start: string;
                end: string;
            }[];
            state?: string;
            because?: string;
            allowed?: string[];
            rescheduled_to_id?: string;
            booking_ids?: string[];
            next_allowed_at?: string;
        };
        PublicApp: {
            app_id: string;
            name: string;
            locale: string;
            timezone: string;
            branding: components["schemas"]["Branding"];
            event_types: components["schemas"]["PublicEventType"][];
            locations: components["schemas"]["PublicLocation"][];
        };
        PublicEventType: {
            id: string;
            slug: string;
            title: string;
            description: string;
            timezone: string;
            durations_minutes: number[];
            /** @enum {string} */
            strategy: "individual" | "round_robin" | "collective" | "group";
            /** @enum {string} */
            assignment: "any" | "pick";
            seats: number;
            locations: components["schemas"]["PublicLocation"][];
            hosts: components["schemas"]["PublicHost"][];
            required_contact: ("email" | "phone")[];
            questions: components["schemas"]["Question"][];
            requires_approval: boolean;
            requires_confirmation: boolean;
            hold_minutes: number;
            customer_may: {
                cancel: boolean;
                reschedule: boolean;
            };
        };
        PublicHost: {
            id: string;
            name: string;
            avatar_url: string | null;
            timezone: string;
        };
        PublicLocation: {
            id: string;
            name: string;
            /** @enum {string} */
            type: "in_person" | "phone" | "link" | "conference";
            value: string | null;
        };
        Question: {
            /** @description The name of its answer in `answers` */
            key: string;
            /** @enum {string} */
            type: "text" | "long_text" | "email" | "phone" | "number" | "select" | "multi_select" | "radio" | "checkbox" | "date" | "url" | "consent";
            label: string;
            help?: string;
            /** @description What can be chosen; of `select`, `multi_select` and `radio` alone */
            options?: string[];
            /** @default false */
            required?: boolean;
            /** @description A regular expression that the whole answer matches, without look-around and back-references; of `text`, `email`, `phone` and `url` alone */
            pattern?: string;
            /** @description Ask only where the answer to an earlier question is this one, or has it among the options chosen */
            show_if?: {
                key: string;
                equals: string | number | boolean;
            };
        };
        ReassignRequest: {
            host_id: string;
            from_host_id?: string;
            reason?: string;
            override?: boolean;
        };
        RescheduleRequest: {
            /** Format: date-time */
            start: string;
            duration_minutes?: number;
            host_id?: string;
            message?: string;
        };
        RotateWebhookSecret: {
            keep_old_minutes?: number;
        };
        Schedule: {
            host_id: string;
            /** @description IANA zone of the working hours and of the host’s limits */
            timezone: string;
            working_hours: {
                days: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
                start: string;
                /** @description Not after the start: on the next day */
                end: string;
                /** @description IANA zone; the schedule’s when left out */
                timezone?: string;
            }[];
            version: number;
            /** Format: date-time */
            updated_at: string;
        };
        ScheduleRequest: {
            /** @description IANA zone of the working hours and of the host’s limits */
            timezone: string;
            working_hours: {
                days: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
                start: string;
                /** @description Not after the start: on the next day */
                end: string;
                /** @description IANA zone; the schedule’s when left out */
                timezone?: string;
            }[];
        };
        Slot: {
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            hosts?: string[];
            hosts_free: number;
            seats_left?: number;
        };
        Slots: {
            timezone: string;
            duration_minutes: number;
            slots: components["schemas"]["Slot"][];
            first_available: {
                /** Format: date-time */
                start: string;
                /** Format: date-time */
                end: string;
            } | null;
        };
        StartExplanation: {
            event_type: {
                id: string;
                slug: string;
                title: string;
                strategy: string;
            };
            timezone: string;
            duration_minutes: number;
            location_id: string | null;
            because: {
                code: string;
                detail: string;
            }[];
            hidden_hosts: {
                count: number;
                offering: number;
            };
            /** Format: date-time */
            start: string;
            /** Format: date-time */
            end: string;
            offered: boolean;
            hosts: {
                id: string;
                name: string;
                offered: boolean;
                because: {
                    code: string;
                    detail: string;
                    /** @enum {string} */
                    binds: "everybody" | "customers" | "unless_overridden";
                    obstacles: {
                        kind: string;
                        /** Format: date-time */
                        start: string | null;
                        /** Format: date-time */
                        end: string | null;
                        booking_id?: string;
                        limit?: {
                            max: number;
                            counted: number;
                        };
                    }[];
                }[];
            }[];
        };
        TimelineEntry: {
            id: string;
            type: string;
            at: string;
            actor: {
                type: string;
                id?: string;
                name?: string;
            };
            source: string;
            data: {
                [key: string]: unknown;
            };
        };
        Webhook: {
            id: string;
            url: string;
            events: ("*" | "scheduled.created" | "scheduled.confirmed" | "scheduled.rescheduled" | "scheduled.cancelled" | "scheduled.started" | "scheduled.completed" | "scheduled.no_show" | "scheduled.reassigned" | "scheduled.updated" | "scheduled.attendee_added" | "scheduled.attendee_removed")[];
            description: string;
            active: boolean;
            /** @enum {string|null} */
            paused_because: "gone" | "failing" | null;
            /** Format: date-time */
            failing_since: string | null;
            /** Format: date-time */
            previous_secret_expires_at: string | null;
            archived: boolean;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        WebhookDelivery: {
            id: string;
            channel: string;
            kind: string;
            to: string;
            /** @enum {string} */
            status: "planned" | "pending" | "sent" | "failed" | "skipped" | "cancelled";
            due_at: string;
            attempts: number;
            next_attempt_at: string | null;
            last_error: string | null;
            message_id: string;
            booking_id: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            finished_at: string | null;
            body: string | null;
            tries: {
                /** Format: date-time */
                at: string;
                duration_ms: number;
                request: {
                    url: string;
                    headers: {
                        [key: string]: string;
                    };
                };
                response: {
                    status: number;
                    headers: {
                        [key: string]: string;
                    };
                    body: string;
                } | null;
                error: string | null;
            }[];
        };
        WebhookPatch: {
            url?: string;
            events?: ("*" | "scheduled.created" | "scheduled.confirmed" | "scheduled.rescheduled" | "scheduled.cancelled" | "scheduled.started" | "scheduled.completed" | "scheduled.no_show" | "scheduled.reassigned" | "scheduled.updated" | "scheduled.attendee_added" | "scheduled.attendee_removed")[];
            description?: string;
            active?: boolean;
        };
        WebhookRequest: {
            url: string;
            /**
             * @default [
             *       "*"
             *     ]
             */
            events?: ("*" | "scheduled.created" | "scheduled.confirmed" | "scheduled.rescheduled" | "scheduled.cancelled" | "scheduled.started" | "scheduled.completed" | "scheduled.no_show" | "scheduled.reassigned" | "scheduled.updated" | "scheduled.attendee_added" | "scheduled.attendee_removed")[];
            /** @default  */
            description?: string;
            /** @default true */
            active?: boolean;
        };
        WebhookTest: {
            message_id: string;
            delivery_id: string;
        };
        WidgetKey: {
            id: string;
            archived: boolean;
            version: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
            name: string;
            key: string;
            origins: string[] | null;
        };
        WidgetKeyPatch: {
            name?: string;
            origins?: string[] | null;
        };
        WidgetKeyRequest: {
            name: string;
            /** @default null */
            origins?: string[] | null;
        };
    };
    responses: {
        /** @description The request could not be read */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A valid credential is needed */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This caller may not do that */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, or not for this caller */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something is in the way: the slot was taken, or the state does not allow it */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It has changed since it was read */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body must be JSON */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request breaks a rule */
        Unprocessable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests */
        RateLimited: {
            headers: {
                /** @description Seconds to wait before the next try. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The database is busy or away: ask again */
        Unavailable: {
            headers: {
                /** @description Seconds to wait before the next try. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description The only grant there is.
                     * @enum {string}
                     */
                    grant_type: "client_credentials";
                    /** @description The scopes that the token is to have, with blanks between them; all of the client’s when left out. */
                    scope?: string;
                    /** @description The client’s id, unless it comes by HTTP Basic. */
                    client_id?: string;
                    /** @description The client’s secret, unless it comes by HTTP Basic. */
                    client_secret?: string;
                };
            };
        };
        responses: {
            /** @description The token, good for the seconds it says */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        access_token: string;
                        /** @enum {string} */
                        token_type: "Bearer";
                        expires_in: number;
                        scope: string;
                    };
                };
            };
            /** @description Refused, as RFC 6749 says */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_description: string;
                    };
                };
            };
            /** @description Refused, as RFC 6749 says */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        error: string;
                        error_description: string;
                    };
                };
            };
        };
    };
    getPublicApp: {
        parameters: {
            query?: {
                /** @description Only what this host takes part in. Where it may be named, it is the only host of the answer, with the places that it serves. */
                host_id?: string;
            };
            header?: never;
            path: {
                app_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicApp"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPublicEventType: {
        parameters: {
            query?: {
                /** @description Only what this host takes part in. Where it may be named, it is the only host of the answer, with the places that it serves. */
                host_id?: string;
            };
            header?: never;
            path: {
                app_id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event type */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicEventType"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSlots: {
        parameters: {
            query: {
                from: string;
                to: string;
                timezone: string;
                duration_minutes?: number;
                host_id?: string;
                location_id?: string;
                shape?: "full" | "compact";
            };
            header?: never;
            path: {
                app_id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The slots */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Slots"] | components["schemas"]["CompactSlots"];
                };
            };
            /** @description Nothing has changed since the ETag sent along */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAvailability: {
        parameters: {
            query: {
                from: string;
                to: string;
                timezone: string;
                duration_minutes?: number;
                host_id?: string;
                location_id?: string;
                shape?: "full" | "compact";
                event_type_id?: string;
                event_type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The slots */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Slots"] | components["schemas"]["CompactSlots"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    explainAvailability: {
        parameters: {
            query?: {
                event_type_id?: string;
                event_type?: string;
                start?: string;
                day?: string;
                timezone?: string;
                duration_minutes?: number;
                host_id?: string;
                location_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The explanation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartExplanation"] | components["schemas"]["DayExplanation"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    readFreebusy: {
        parameters: {
            query: {
                from: string;
                to: string;
                timezone?: string;
            };
            header?: never;
            path: {
                /** @description Its id, which begins with `hst_`. */
                host_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The times */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Freebusy"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                app_id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldRequest"];
            };
        };
        responses: {
            /** @description The hold */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    releaseHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `bkg_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is given back */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            503: components["responses"]["Unavailable"];
        };
    };
    extendHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `bkg_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hold */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtendedHold"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            503: components["responses"]["Unavailable"];
        };
    };
    book: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that makes it safe to send this call again, such as a UUID. For 24 hours the same key and body get the first answer, byte for byte, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                app_id: string;
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookRequest"];
            };
        };
        responses: {
            /** @description The first answer to this Idempotency-Key again, byte for byte */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description The booking */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getManagedBooking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking, and what may be done with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    editAttendee: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendeePatch"];
            };
        };
        responses: {
            /** @description The booking, and what may be done with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    rescheduleBooking: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that makes it safe to send this call again, such as a UUID. For 24 hours the same key and body get the first answer, byte for byte, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescheduleRequest"];
            };
        };
        responses: {
            /** @description The booking, which is there already; or the first answer to this Idempotency-Key again, byte for byte */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description The booking, and what may be done with it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelBooking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelRequest"];
            };
        };
        responses: {
            /** @description The booking, and what may be done with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmManagedBooking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking, and what may be done with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBookingToConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking, and what may be done with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmBooking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking, and what may be done with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMeetingToJoin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting, and how it stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JoinView"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    joinMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recorded, but the conference has no link yet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Joined"];
                };
            };
            /** @description The way to the meeting: Location, and the same in the body */
            303: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Joined"];
                };
            };
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDoNotDisturb: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of times */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DoNotDisturb"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    addDoNotDisturb: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoNotDisturbRequest"];
            };
        };
        responses: {
            /** @description What it would affect (dry_run) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoNotDisturbAnswer"];
                };
            };
            /** @description The time, and what is booked in it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoNotDisturbAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDoNotDisturb: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
                /** @description Its id, which begins with `dnd_`. */
                dnd_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoNotDisturb"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeDoNotDisturb: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
                /** @description Its id, which begins with `dnd_`. */
                dnd_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeDoNotDisturb: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
                /** @description Its id, which begins with `dnd_`. */
                dnd_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoNotDisturbPatch"];
            };
        };
        responses: {
            /** @description The time as it is, or would be (dry_run), and what is booked in it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoNotDisturbAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The week */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    setSchedule: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleRequest"];
            };
        };
        responses: {
            /** @description The week */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listExceptions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of exceptions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Exception"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    addException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExceptionRequest"];
            };
        };
        responses: {
            /** @description The exception */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getException: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
                /** @description Its id, which begins with `exc_`. */
                exception_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exception */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeException: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
                /** @description Its id, which begins with `exc_`. */
                exception_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeException: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
                /** @description Its id, which begins with `exc_`. */
                exception_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExceptionPatch"];
            };
        };
        responses: {
            /** @description The exception */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    resendDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `bkg_`. */
                id: string;
                /** @description Its id, which begins with `dlv_`. */
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same is on its way already, and tried at once if it was waiting for another try */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description The new delivery */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeBookings: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that makes it safe to send this call again, such as a UUID. For 24 hours the same key and body get the first answer, byte for byte, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkRequest"];
            };
        };
        responses: {
            /** @description What became of each, in the order of the ids */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkAnswer"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBookings: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: string[] | string;
                event_type_id?: string;
                assigned_to_id?: string;
                team_id?: string;
                location_id?: string;
                contact_id?: string;
                conversation_id?: string;
                attendee_email?: string;
                start_date?: string;
                end_date?: string;
                source?: "admin" | "agent" | "public_booking" | "api" | "ai_agent";
                q?: string;
                order?: "start" | "-start" | "created" | "-created";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of bookings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BusinessBooking"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createBooking: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that makes it safe to send this call again, such as a UUID. For 24 hours the same key and body get the first answer, byte for byte, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BusinessBookRequest"];
            };
        };
        responses: {
            /** @description What holds already; or the first answer to this Idempotency-Key again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessBooking"];
                };
            };
            /** @description The booking, and what may be done with it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessBooking"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `bkg_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The booking, and what may be done with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessBooking"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    editBookingAttendee: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `bkg_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BusinessPatch"];
            };
        };
        responses: {
            /** @description The booking, and what may be done with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessBooking"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    rescheduleBookingForBusiness: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that makes it safe to send this call again, such as a UUID. For 24 hours the same key and body get the first answer, byte for byte, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id, which begins with `bkg_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BusinessRescheduleRequest"];
            };
        };
        responses: {
            /** @description What holds already; or the first answer to this Idempotency-Key again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessBooking"];
                };
            };
            /** @description The booking, and what may be done with it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessBooking"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    reassignBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `bkg_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignRequest"];
            };
        };
        responses: {
            /** @description The booking, and what may be done with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessBooking"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    approveBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `bkg_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ManageLinkRequest"];
            };
        };
        responses: {
            /** @description The booking, and what may be done with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessBooking"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmBookingForCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `bkg_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ManageLinkRequest"];
            };
        };
        responses: {
            /** @description The booking, and what may be done with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessBooking"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    startBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `bkg_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ManageLinkRequest"];
            };
        };
        responses: {
            /** @description The booking, and what may be done with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessBooking"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    completeBooking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `bkg_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ManageLinkRequest"];
            };
        };
        responses: {
            /** @description The booking, and what may be done with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessBooking"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    markNoShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `bkg_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ManageLinkRequest"];
            };
        };
        responses: {
            /** @description The booking, and what may be done with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessBooking"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelBookingForBusiness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `bkg_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["BusinessCancelRequest"];
            };
        };
        responses: {
            /** @description The booking, and what may be done with it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessBooking"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBookingEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `bkg_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The timeline */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimelineEntry"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBookingDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `bkg_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deliveries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Delivery"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    renewManageLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `bkg_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ManageLinkRequest"];
            };
        };
        responses: {
            /** @description The new link */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManageLink"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    remindAttendees: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that makes it safe to send this call again, such as a UUID. For 24 hours the same key and body get the first answer, byte for byte, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Its id, which begins with `bkg_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomReminderRequest"];
            };
        };
        responses: {
            /** @description The first answer to this Idempotency-Key again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        booking_id: string;
                        kind: string;
                        channel: string;
                    };
                };
            };
            /** @description Queued; how sending goes is among the deliveries of the booking */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        booking_id: string;
                        kind: string;
                        channel: string;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of endpoints */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookRequest"];
            };
        };
        responses: {
            /** @description The endpoint, with its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhook"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `whk_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `whk_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `whk_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookPatch"];
            };
        };
        responses: {
            /** @description The endpoint */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `whk_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTest"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `whk_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotateWebhookSecret"];
            };
        };
        responses: {
            /** @description The endpoint, with its new secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhook"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Its id, which begins with `whk_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookDelivery"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `whk_`. */
                id: string;
                /** @description Its id, which begins with `dlv_`. */
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    redeliverWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `whk_`. */
                id: string;
                /** @description Its id, which begins with `dlv_`. */
                delivery_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same is on its way already, and tried at once if it was waiting */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description The new delivery */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    streamEvents: {
        parameters: {
            query?: never;
            header?: {
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getGenesysChannel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenesysChannel"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    setGenesysChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenesysRequest"];
            };
        };
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenesysChannel"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteGenesysChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHttpChannel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HttpChannel"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    setHttpChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HttpRequest"];
            };
        };
        responses: {
            /** @description The settings, with a secret that was just made */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedHttpChannel"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteHttpChannel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    renewCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address; it is shown this once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        feed_url: string;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCalendars: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendars */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Calendar"][];
                        pagination: {
                            next_cursor: null;
                            /** @enum {boolean} */
                            has_more: false;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    connectCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarRequest"];
            };
        };
        responses: {
            /** @description It is connected and was read */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
                /** @description Its id, which begins with `cal_`. */
                calendar_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    disconnectCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
                /** @description Its id, which begins with `cal_`. */
                calendar_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not connected any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
                /** @description Its id, which begins with `cal_`. */
                calendar_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarPatch"];
            };
        };
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    askForGoogleCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default primary */
                    calendar_id?: string;
                    /** @default true */
                    conflicts?: boolean;
                    /** @default true */
                    write_to?: boolean;
                };
            };
        };
        responses: {
            /** @description The address at Google */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        authorization_url: string;
                        expires_at: string;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamedPerson"];
            };
        };
        responses: {
            /** @description All that is held */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonExport"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    erasePerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasePersonRequest"];
            };
        };
        responses: {
            /** @description What was erased */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `ctc_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that is held */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonExport"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    eraseContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `ctc_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EraseContactRequest"];
            };
        };
        responses: {
            /** @description What was erased */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Erasure"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                archived?: "true" | "false";
                q?: string;
                email?: string;
                phone?: string;
                min_no_shows?: number | null;
                conversation_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Contact"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactRequest"];
            };
        };
        responses: {
            /** @description The contact */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `ctc_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `ctc_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, or archived where bookings refer to it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `ctc_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactPatch"];
            };
        };
        responses: {
            /** @description The contact */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWidgetKeys: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of widget keys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WidgetKey"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWidgetKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WidgetKeyRequest"];
            };
        };
        responses: {
            /** @description It is there */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetKey"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWidgetKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `key_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The widget key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetKey"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWidgetKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `key_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, or archived */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeWidgetKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `key_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WidgetKeyPatch"];
            };
        };
        responses: {
            /** @description The widget key as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetKey"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listEventTypes: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of event types */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EventType"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createEventType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventTypeRequest"];
            };
        };
        responses: {
            /** @description It is there */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventType"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getEventType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `evt_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event type */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventType"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteEventType: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `evt_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, or archived */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeEventType: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `evt_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventTypePatch"];
            };
        };
        responses: {
            /** @description The event type as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventType"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLocations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of locations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Location"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createLocation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationRequest"];
            };
        };
        responses: {
            /** @description It is there */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `loc_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The location */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteLocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `loc_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, or archived */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeLocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `loc_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationPatch"];
            };
        };
        responses: {
            /** @description The location as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Location"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listHosts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of hosts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Host"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    createHost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostRequest"];
            };
        };
        responses: {
            /** @description It is there */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Host"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The host */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Host"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteHost: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, or archived */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeHost: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `hst_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostPatch"];
            };
        };
        responses: {
            /** @description The host as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Host"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAuditLog: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                object_type?: "app" | "widget_key" | "client" | "member" | "team" | "location" | "event_type" | "host" | "schedule" | "exception" | "dnd" | "webhook" | "channel" | "calendar" | "contact";
                object_id?: string;
                actor_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuditEntry"][];
                        pagination: components["schemas"]["Pagination"];
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                        version: string;
                        tzdata: {
                            version: string;
                            stale: boolean;
                        };
                    };
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ready";
                    };
                };
            };
            /** @description Not ready */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveBookingEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingEvent"];
            };
        };
        responses: {
            /** @description You have it */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
