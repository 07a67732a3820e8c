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
    "/oauth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a token of yours, at once and everywhere
         * @description A form with `token`; the client proves who it is as for a token. A token that is unknown or has ended is answered 200 as well.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What OAuth libraries want to know of this server (RFC 8414) */
        get: operations["getOAuthMetadata"];
        put?: never;
        post?: never;
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
    "/v1/public/apps/{app_id}/event-types/{slug}/slots/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes of the free slots of a range, as server-sent events, from now on or since an answer
         * @description A stream that stays open, with the query of the slots call. Messages of type `slots` have `{added, removed, first_available}` as `data`. `since`, the ETag of a slots answer to the same query, or `Last-Event-ID` says what the reader has; `resync` that it must read the slots anew.
         */
        get: operations["streamSlots"];
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
    "/v1/availability/hosts/{host_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When a host works and what keeps it from being booked, for drawing a calendar around its bookings */
        get: operations["readHostTimes"];
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
    "/v1/bookings/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many bookings are as asked for, up to 1000; the filters are those of the list */
        get: operations["countBookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bookings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All bookings as asked for, as CSV: a line for each of their attendees; filters and order are those of the list
         * @description UTF-8 with a byte order mark, commas, every cell in quotation marks, lines with CR LF, instants in UTC. A cell that a spreadsheet would take for a formula has an apostrophe in front.
         */
        get: operations["exportBookings"];
        put?: never;
        post?: never;
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
    "/v1/bookings/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join the meeting as its host; from 15 minutes before the start this is recorded, as by the link in the mail */
        post: operations["joinAsHost"];
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
         * @description A stream that stays open: ask for it with a program that reads it as it comes (`curl -N`, `EventSource`). Each message has `id`, `event`, the type of the webhook, and `data`, the body of the webhook. With `Last-Event-ID` it goes on behind that one; an event `resync` says that bookings have to be read anew: this was too long ago, or one has left what a member may see.
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
    "/v1/app": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The app that you call for */
        get: operations["getApp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the app; what is left out stays, objects are merged, null gives the default back
         * @description A new `sender` is for bookings made from now on; calendar events that were sent keep their organizer, or calendars would take them for other events. To forget people at all, or sooner than before, by `retention_days` takes the scope `contacts:write` as well.
         */
        patch: operations["changeApp"];
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
    "/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every client, oldest first; archived: true lists those no longer used */
        get: operations["listClients"];
        put?: never;
        /** Add a client: another system, or an agent that acts by itself; the only answer that shows its secret */
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One client */
        get: operations["getClient"];
        put?: never;
        post?: never;
        /** Archive a client; its secrets and tokens are dead at once */
        delete: operations["deleteClient"];
        options?: never;
        head?: never;
        /** Change a client; what is left out stays, null clears */
        patch: operations["changeClient"];
        trace?: never;
    };
    "/v1/clients/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a client a new secret; the one it has works on for `keep_old_minutes` */
        post: operations["rotateClientSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every member, oldest first; archived: true lists those no longer used */
        get: operations["listMembers"];
        put?: never;
        /** Add somebody who signs in */
        post: operations["createMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One member */
        get: operations["getMember"];
        put?: never;
        post?: never;
        /** Archive a member, who is signed out at once; the last admin cannot be */
        delete: operations["deleteMember"];
        options?: never;
        head?: never;
        /** Change a member; what is left out stays, null clears */
        patch: operations["changeMember"];
        trace?: never;
    };
    "/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every team, oldest first; archived: true lists those no longer used */
        get: operations["listTeams"];
        put?: never;
        /** Add a team */
        post: operations["createTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One team */
        get: operations["getTeam"];
        put?: never;
        post?: never;
        /** Delete a team; its members stay, and reach each other’s bookings no more */
        delete: operations["deleteTeam"];
        options?: never;
        head?: never;
        /** Change a team; what is left out stays, null clears */
        patch: operations["changeTeam"];
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
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, what it may do, and which hosts it is */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /** Sign out in this browser */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the caller is signed in, the latest first */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out in another browser */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a member is signed in, the latest first */
        get: operations["listMemberSessions"];
        put?: never;
        post?: never;
        /** Sign a member out everywhere; links that were mailed to it work no more, either */
        delete: operations["endMemberSessions"];
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
        AppConfig: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description No longer used, but kept because something refers to it. */
            archived: boolean;
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
            /** @description What people call it, or the person’s name. */
            name: string;
            /** @description An IANA time zone such as `Europe/Berlin`. */
            timezone: string;
            /** @description A language tag such as `en` or `pt-BR`. */
            locale: string;
            /** @description The pages that may use it; null: those on the app’s list. */
            origins: string[];
            /** @description How its pages look. */
            branding: components["schemas"]["Branding"];
            /**
             * @description In which words statuses are told to who has no words of its own.
             * @enum {string}
             */
            status_vocabulary: "canonical" | "upper" | "appointment" | "meeting";
            /** @description Whom mails come from, and who organizes meetings that are booked from now on. */
            sender: {
                /** @description The name of the sender. */
                name: string;
                /** @description The address of the sender. */
                email: string;
                /** @description Where answers to mails go; null: to the sender. */
                reply_to: string | null;
            };
            /** @description After how many days people are forgotten; null: never. */
            retention_days: number | null;
            /** @description Sites that may show the booking pages in a frame. */
            frame_ancestors: string[];
        };
        AppPatch: {
            /** @description What people call it, or the person’s name. */
            name?: string;
            /** @description An IANA time zone such as `Europe/Berlin`. */
            timezone?: string;
            /** @description A language tag such as `en` or `pt-BR`. */
            locale?: string | null;
            /** @description The pages that may use it; null: those on the app’s list. */
            origins?: string[] | null;
            /** @description How its pages look. */
            branding?: {
                /** @description Custom properties such as `--booking-accent`, with their values. */
                tokens?: {
                    [key: string]: string | null;
                } | null;
                /**
                 * Format: uri
                 * @description The logo’s address; null without one.
                 */
                logo_url?: string | null;
            } | null;
            /**
             * @description In which words statuses are told to who has no words of its own.
             * @enum {string|null}
             */
            status_vocabulary?: "canonical" | "upper" | "appointment" | "meeting" | null;
            /** @description Whom mails come from, and who organizes meetings that are booked from now on. */
            sender?: {
                /** @description The name of the sender. */
                name?: string;
                /** @description The address of the sender. */
                email?: string;
                /** @description Where answers to mails go; null: to the sender. */
                reply_to?: string | null;
            };
            /** @description After how many days people are forgotten; null: never. */
            retention_days?: number | null;
            /** @description Sites that may show the booking pages in a frame. */
            frame_ancestors?: string[] | null;
        };
        AttendeePatch: {
            /** @description What people call it, or the person’s name. */
            name?: string;
            /** @description An e-mail address. */
            email?: string | null;
            /** @description A telephone number, as people write it. */
            phone?: string | null;
            /** @description An IANA time zone such as `Europe/Berlin`. */
            timezone?: string;
            /** @description What the customer wrote besides, or the business about it. */
            notes?: string | null;
        };
        AuditEntry: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description Who did it. */
            actor: {
                /**
                 * @description What kind of caller that was.
                 * @enum {string}
                 */
                type: "member" | "api" | "ai_agent" | "operator";
                /** @description Its id. */
                id: string | null;
                /** @description Its name. */
                name: string | null;
            };
            /**
             * @description What was done.
             * @enum {string}
             */
            action: "created" | "changed" | "archived" | "restored" | "deleted" | "secret_rotated" | "erased";
            /** @description What it was done to. */
            object: {
                /**
                 * @description Which kind it is.
                 * @enum {string}
                 */
                type: "app" | "widget_key" | "client" | "member" | "team" | "location" | "event_type" | "host" | "schedule" | "exception" | "dnd" | "webhook" | "channel" | "calendar" | "contact";
                /** @description Its id: opaque, but for the prefix that says what it names. */
                id: string;
            };
            /** @description The fields that it touched; secrets, and what people wrote, show no values. */
            changes: {
                [key: string]: {
                    /** @description The value before. */
                    from?: unknown;
                    /** @description The value after. */
                    to?: unknown;
                };
            };
        };
        BookRequest: {
            /**
             * Format: date-time
             * @description When it begins.
             */
            start: string;
            /** @description How long it takes; where it is asked for, one of the event type’s durations. */
            duration_minutes?: number;
            /** @description The host’s id. */
            host_id?: string;
            /** @description The location’s id. */
            location_id?: string;
            /** @description The hold that is to become this booking. */
            hold?: {
                /** @description The `hold_id` of its answer. */
                id: string;
                /** @description The `hold_secret` of its answer. */
                secret: string;
            };
            /** @description The zone that times were shown in. */
            timezone: string;
            /** @description Who comes. */
            attendee: {
                /** @description The name. */
                name: string;
                /** @description Where mails go. */
                email?: string;
                /** @description Where text messages go. */
                phone?: string;
                /** @description The zone in which mails name times; the one that was shown unless it says otherwise. */
                timezone?: string;
                /** @description The language of mails; the app’s when left out. */
                locale?: string;
            };
            /**
             * @description Answers to the event type’s questions, by their keys.
             * @default {}
             */
            answers?: {
                [key: string]: components["schemas"]["Answer"];
            };
            /** @description What the customer wrote besides, or the business about it. */
            notes?: string;
            /**
             * @description Text pairs of your own, such as `utm_source`: at most 50, names of up to 200 characters, texts of up to 5000.
             * @default {}
             */
            metadata?: {
                [key: string]: string;
            };
        };
        Booking: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description The same for a booking and all it was moved from. */
            series_id: string;
            /** @description The app’s id. */
            app_id: string;
            /** @description The event type’s slug, in place of its id. */
            event_type: {
                /** @description The event type’s id. */
                id: string;
                /** @description Its name in addresses. */
                slug: string;
                /** @description What visitors and mails call it. */
                title: string;
                /**
                 * @description Who hosts: one host, one of a pool in turn, all together, or one host with several seats.
                 * @enum {string}
                 */
                strategy: "individual" | "round_robin" | "collective" | "group";
            };
            /**
             * @description Its state.
             * @enum {string}
             */
            status: "draft" | "pending_confirmation" | "scheduled" | "confirmed" | "started" | "completed" | "cancelled" | "no_show" | "rescheduled";
            /** @description Whose agreement is wanted: `host` approves, `customer` confirms. */
            awaiting: ("host" | "customer")[];
            /**
             * Format: date-time
             * @description When it begins.
             */
            start: string;
            /**
             * Format: date-time
             * @description When it ends; this instant is not part of it any more.
             */
            end: string;
            /** @description The event type’s zone. */
            timezone: string;
            /** @description How long it takes; where it is asked for, one of the event type’s durations. */
            duration_minutes: number;
            /** @description Where it takes place, as it was when it was booked; null where that is open. */
            location: {
                /** @description The location’s id. */
                id: string;
                /** @description What visitors call it. */
                name: string;
                /**
                 * @description An address, a telephone number, a link or a video conference.
                 * @enum {string}
                 */
                type: "in_person" | "phone" | "link" | "conference";
                /** @description The address, number, link or provider. */
                value: string;
            } | null;
            /** @description Who hosts it. */
            hosts: {
                /** @description The host’s id. */
                id: string;
                /** @description The host’s name. */
                name: string;
                /** @description Whether it is the host whom notices go to. */
                primary: boolean;
                /** @description The zone in which the host reads times. */
                timezone: string;
            }[];
            /** @description Who booked; a customer finds itself alone. */
            attendees: {
                /** @description Its id, the same through all moves. */
                id: string;
                /** @description The name that was left. */
                name: string;
                /** @description The e-mail address that was left. */
                email: string | null;
                /** @description The telephone number that was left. */
                phone: string | null;
                /** @description The zone in which mails name times. */
                timezone: string;
                /** @description The language of mails. */
                locale: string;
                /** @description Answers to the event type’s questions, by their keys. */
                answers: {
                    [key: string]: components["schemas"]["Answer"];
                };
                /**
                 * @description Of a group: how this registration stands.
                 * @enum {string}
                 */
                status: "held" | "pending" | "booked" | "confirmed" | "cancelled" | "attended" | "no_show";
                /** @description Of a group: what this attendee wrote besides. */
                notes?: string | null;
                /** @description Of a group: the text pairs of this registration. */
                metadata?: {
                    [key: string]: string;
                };
            }[];
            /** @description How many attend. */
            attendee_count: number;
            /**
             * @description Whether the customer came; null until that is known.
             * @enum {string|null}
             */
            attendance: "attended" | "no_show" | null;
            /**
             * @description Which way it came: `public_booking`, `api`, `ai_agent`, or a member as `admin` or `agent`.
             * @enum {string}
             */
            source: "admin" | "agent" | "public_booking" | "api" | "ai_agent";
            /** @description Who made it. */
            created_by: {
                /** @description What kind of caller that was. */
                type: string;
                /** @description Its id. */
                id?: string;
                /** @description Its name. */
                name?: string;
            };
            /** @description The id of the person behind it. */
            contact_id: string | null;
            /** @description The id of a conversation in another system. */
            conversation_id: string | null;
            /** @description What the customer wrote besides, or the business about it. */
            notes: string | null;
            /** @description Text pairs of your own, such as `utm_source`: at most 50, names of up to 200 characters, texts of up to 5000. */
            metadata: {
                [key: string]: string;
            };
            /** @description Who cancelled it, why and when; null unless it is cancelled. */
            cancellation: {
                /** @description Who did it. */
                by: {
                    /** @description What kind of caller that was. */
                    type: string;
                    /** @description Its id. */
                    id?: string;
                    /** @description Its name. */
                    name?: string;
                };
                /** @description Why, in words. */
                reason: string | null;
                /**
                 * Format: date-time
                 * @description When it happened.
                 */
                at: string;
            } | null;
            /** @description The booking that this one replaced. */
            rescheduled_from_id: string | null;
            /** @description The booking that replaced this one. */
            rescheduled_to_id: string | null;
            /** @description Where it was before, the latest last. */
            reschedule_history: {
                /**
                 * Format: date-time
                 * @description When it begins.
                 */
                start: string;
                /**
                 * Format: date-time
                 * @description When it ends; this instant is not part of it any more.
                 */
                end: string;
                /**
                 * Format: date-time
                 * @description When it happened.
                 */
                at: string;
                /** @description Who did it. */
                by: {
                    /** @description What kind of caller that was. */
                    type: string;
                    /** @description Its id. */
                    id?: string;
                    /** @description Its name. */
                    name?: string;
                };
            }[];
            /** @description How calendars know it. */
            calendar: {
                /** @description The `UID` of its entry, the same through all moves. */
                uid: string;
                /** @description The `SEQUENCE` of its entry. */
                sequence: number;
            };
            /** @description The link to the meeting; null where there is none, or none yet. */
            meeting_url: string | null;
            /**
             * Format: date-time
             * @description When the host was told about the customer; null until then.
             */
            briefing_sent_at: string | null;
            /**
             * Format: date-time
             * @description Until when the awaited agreements must be given; null when none is awaited.
             */
            confirm_by: string | null;
            /** @description What this caller may do now: `true`, or why not. */
            allowed: {
                [key: string]: true | {
                    /** @description Why not. */
                    because: string;
                };
            };
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
            /** @description Why this host; for the business alone. */
            decision?: {
                /** @description The hosts who could have had it, by their ids. */
                considered: string[];
                /** @description Those of them who were free. */
                free: string[];
                /**
                 * @description What decided.
                 * @enum {string}
                 */
                because: "only_host" | "chosen" | "all_hosts" | "group" | "kept" | "reassigned" | "least_recent" | "weighted";
                /** @description Those whose calendars elsewhere could not be read then. */
                calendar_unknown: string[];
                /** @description The turn of the rotation that chose; null where none did. */
                turn: {
                    /**
                     * @description How the pool takes turns.
                     * @enum {string}
                     */
                    distribution: "least_recent" | "weighted";
                    /** @description The host whose turn it was. */
                    chose: string;
                    /**
                     * Format: date-time
                     * @description The latest turn before this one.
                     */
                    after: string | null;
                    /**
                     * Format: date-time
                     * @description This turn’s own place; null while it is only held.
                     */
                    cursor: string | null;
                    /** @description How all who were free stood. */
                    free: {
                        /** @description The host’s id. */
                        host_id: string;
                        /** @description The host’s weight then. */
                        weight: number;
                        /**
                         * Format: date-time
                         * @description When the host was chosen last; null: never.
                         */
                        cursor: string | null;
                        /** @description What a weighted rotation owed the host. */
                        credit: number;
                    }[];
                } | null;
            } | null;
            /** @description The customer’s private link; whoever has it can move and cancel the booking. */
            manage_url?: string;
            /** @description The customer’s own way into a meeting that takes place through a link. */
            join_url?: string;
            /** @description Ways into the customer’s own calendar; null while the booking is awaited, and once it has begun, is over or was called off. */
            add_to_calendar?: {
                /** @description A page of Google Calendar with everything filled in. */
                google: string;
                /** @description A page of Outlook on the web with everything filled in. */
                outlook: string;
                /** @description Downloads an iCalendar file with the UID and SEQUENCE of the invitation; as secret as the link that opened the booking. Null in the answer to another e-mail address, whose links are in the mail to it. */
                file: string | null;
            } | null;
        };
        BookingCount: {
            /** @description How many there are, up to 1000. */
            count: number;
            /** @description Whether there are more than were counted. */
            has_more: boolean;
        };
        BookingEvent: {
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "scheduled.created" | "scheduled.confirmed" | "scheduled.rescheduled" | "scheduled.cancelled" | "scheduled.started" | "scheduled.completed" | "scheduled.no_show" | "scheduled.reassigned" | "scheduled.updated" | "scheduled.attendee_added" | "scheduled.attendee_removed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp: string;
            /** @description Counts the events of this booking from 1, without gaps. */
            sequence: number;
            /** @description The booking, and what belongs to the event. */
            data: {
                /** @description The booking as it was then. */
                booking: components["schemas"]["EventBooking"];
                /** @description Where it was before: the booking that a move replaced, or its hosts before a reassignment. */
                previous?: {
                    /** @description Its id: opaque, but for the prefix that says what it names. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it begins.
                     */
                    start: string;
                    /**
                     * Format: date-time
                     * @description When it ends; this instant is not part of it any more.
                     */
                    end: string;
                    /** @description Who hosts it. */
                    hosts: {
                        /** @description The host’s id. */
                        id: string;
                        /** @description The host’s name. */
                        name: string;
                        /** @description Whether it is the host whom notices go to. */
                        primary: boolean;
                        /** @description The zone in which the host reads times. */
                        timezone: string;
                    }[];
                };
                /** @description The only attendee whom it concerns. */
                attendee_id?: string;
                /** @description What the booking has, but this event leaves out to stay under 20 kB. */
                omitted?: ("notes" | "attendees.answers" | "metadata" | "reschedule_history" | "attendees" | "hosts")[];
            };
        };
        Branding: {
            /** @description Custom properties such as `--booking-accent`, with their values. */
            tokens: {
                [key: string]: string;
            };
            /** @description The logo’s address; null without one. */
            logo_url: string | null;
        };
        BulkAnswer: {
            /** @description What became of each, in the order of the ids. */
            results: {
                /** @description Its id: opaque, but for the prefix that says what it names. */
                id: string;
                /** @description Whether it is as was asked for now, or would be; if not, `code` says why. */
                ok: boolean;
                /** @description A stable name to switch on. */
                code?: string;
            }[];
        };
        BulkRequest: {
            /**
             * @description What is to be done with each.
             * @enum {string}
             */
            action: "cancel" | "reassign";
            /** @description The bookings, each of which is changed by itself, in this order. */
            ids: string[];
            /** @description Why, in words. */
            reason?: string;
            /** @description To reassign: who is to have them. */
            host_id?: string;
            /**
             * @description Only ask what would happen: nothing is changed.
             * @default false
             */
            dry_run?: boolean;
        };
        BusinessBookRequest: {
            /**
             * Format: date-time
             * @description When it begins.
             */
            start: string;
            /** @description How long it takes; where it is asked for, one of the event type’s durations. */
            duration_minutes?: number;
            /** @description The host’s id. */
            host_id?: string;
            /** @description The location’s id. */
            location_id?: string;
            /** @description The hold that is to become this booking. */
            hold?: {
                /** @description The `hold_id` of its answer. */
                id: string;
                /** @description The `hold_secret` of its answer. */
                secret: string;
            };
            /** @description The zone that times were shown in. */
            timezone: string;
            /** @description Who comes. */
            attendee: {
                /** @description The name. */
                name: string;
                /** @description Where mails go. */
                email?: string;
                /** @description Where text messages go. */
                phone?: string;
                /** @description The zone in which mails name times; the one that was shown unless it says otherwise. */
                timezone?: string;
                /** @description The language of mails; the app’s when left out. */
                locale?: string;
            };
            /**
             * @description Answers to the event type’s questions, by their keys.
             * @default {}
             */
            answers?: {
                [key: string]: components["schemas"]["Answer"];
            };
            /** @description What the customer wrote besides, or the business about it. */
            notes?: string;
            /**
             * @description Text pairs of your own, such as `utm_source`: at most 50, names of up to 200 characters, texts of up to 5000.
             * @default {}
             */
            metadata?: {
                [key: string]: string;
            };
            /** @description The event type’s id. */
            event_type_id?: string;
            /** @description The event type’s slug, in place of its id. */
            event_type?: string;
            /** @description Whose agreement is wanted: `host` approves, `customer` confirms. */
            awaiting?: ("host" | "customer")[];
            /** @description The id of the person behind it. */
            contact_id?: string;
            /** @description The id of a conversation in another system. */
            conversation_id?: string;
            /** @description For members: outside working hours and the grid of starts as well. */
            override?: boolean;
        };
        BusinessBooking: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description The same for a booking and all it was moved from. */
            series_id: string;
            /** @description The app’s id. */
            app_id: string;
            /** @description The event type’s slug, in place of its id. */
            event_type: {
                /** @description The event type’s id. */
                id: string;
                /** @description Its name in addresses. */
                slug: string;
                /** @description What visitors and mails call it. */
                title: string;
                /**
                 * @description Who hosts: one host, one of a pool in turn, all together, or one host with several seats.
                 * @enum {string}
                 */
                strategy: "individual" | "round_robin" | "collective" | "group";
            };
            /**
             * @description Its state, in the words of the caller’s vocabulary.
             * @enum {string}
             */
            status: "draft" | "pending_confirmation" | "scheduled" | "confirmed" | "started" | "completed" | "cancelled" | "no_show" | "rescheduled" | "DRAFT" | "PENDING_CONFIRMATION" | "SCHEDULED" | "RESCHEDULED" | "COMPLETED" | "CANCELLED" | "NO_SHOW" | "Pending" | "Confirmed" | "Completed" | "Cancelled" | "No-show" | "Rescheduled" | "Upcoming" | "Past";
            /** @description Whose agreement is wanted: `host` approves, `customer` confirms. */
            awaiting: ("host" | "customer")[];
            /**
             * Format: date-time
             * @description When it begins.
             */
            start: string;
            /**
             * Format: date-time
             * @description When it ends; this instant is not part of it any more.
             */
            end: string;
            /** @description The event type’s zone. */
            timezone: string;
            /** @description How long it takes; where it is asked for, one of the event type’s durations. */
            duration_minutes: number;
            /** @description Where it takes place, as it was when it was booked; null where that is open. */
            location: {
                /** @description The location’s id. */
                id: string;
                /** @description What visitors call it. */
                name: string;
                /**
                 * @description An address, a telephone number, a link or a video conference.
                 * @enum {string}
                 */
                type: "in_person" | "phone" | "link" | "conference";
                /** @description The address, number, link or provider. */
                value: string;
            } | null;
            /** @description Who hosts it. */
            hosts: {
                /** @description The host’s id. */
                id: string;
                /** @description The host’s name. */
                name: string;
                /** @description Whether it is the host whom notices go to. */
                primary: boolean;
                /** @description The zone in which the host reads times. */
                timezone: string;
            }[];
            /** @description Who booked; a customer finds itself alone. */
            attendees: {
                /** @description Its id, the same through all moves. */
                id: string;
                /** @description The name that was left. */
                name: string;
                /** @description The e-mail address that was left. */
                email: string | null;
                /** @description The telephone number that was left. */
                phone: string | null;
                /** @description The zone in which mails name times. */
                timezone: string;
                /** @description The language of mails. */
                locale: string;
                /** @description Answers to the event type’s questions, by their keys. */
                answers: {
                    [key: string]: components["schemas"]["Answer"];
                };
                /**
                 * @description Of a group: how this registration stands.
                 * @enum {string}
                 */
                status: "held" | "pending" | "booked" | "confirmed" | "cancelled" | "attended" | "no_show";
                /** @description Of a group: what this attendee wrote besides. */
                notes?: string | null;
                /** @description Of a group: the text pairs of this registration. */
                metadata?: {
                    [key: string]: string;
                };
            }[];
            /** @description How many attend. */
            attendee_count: number;
            /**
             * @description Whether the customer came; null until that is known.
             * @enum {string|null}
             */
            attendance: "attended" | "no_show" | null;
            /**
             * @description Which way it came: `public_booking`, `api`, `ai_agent`, or a member as `admin` or `agent`.
             * @enum {string}
             */
            source: "admin" | "agent" | "public_booking" | "api" | "ai_agent";
            /** @description Who made it. */
            created_by: {
                /** @description What kind of caller that was. */
                type: string;
                /** @description Its id. */
                id?: string;
                /** @description Its name. */
                name?: string;
            };
            /** @description The id of the person behind it. */
            contact_id: string | null;
            /** @description The id of a conversation in another system. */
            conversation_id: string | null;
            /** @description What the customer wrote besides, or the business about it. */
            notes: string | null;
            /** @description Text pairs of your own, such as `utm_source`: at most 50, names of up to 200 characters, texts of up to 5000. */
            metadata: {
                [key: string]: string;
            };
            /** @description Who cancelled it, why and when; null unless it is cancelled. */
            cancellation: {
                /** @description Who did it. */
                by: {
                    /** @description What kind of caller that was. */
                    type: string;
                    /** @description Its id. */
                    id?: string;
                    /** @description Its name. */
                    name?: string;
                };
                /** @description Why, in words. */
                reason: string | null;
                /**
                 * Format: date-time
                 * @description When it happened.
                 */
                at: string;
            } | null;
            /** @description The booking that this one replaced. */
            rescheduled_from_id: string | null;
            /** @description The booking that replaced this one. */
            rescheduled_to_id: string | null;
            /** @description Where it was before, the latest last. */
            reschedule_history: {
                /**
                 * Format: date-time
                 * @description When it begins.
                 */
                start: string;
                /**
                 * Format: date-time
                 * @description When it ends; this instant is not part of it any more.
                 */
                end: string;
                /**
                 * Format: date-time
                 * @description When it happened.
                 */
                at: string;
                /** @description Who did it. */
                by: {
                    /** @description What kind of caller that was. */
                    type: string;
                    /** @description Its id. */
                    id?: string;
                    /** @description Its name. */
                    name?: string;
                };
            }[];
            /** @description How calendars know it. */
            calendar: {
                /** @description The `UID` of its entry, the same through all moves. */
                uid: string;
                /** @description The `SEQUENCE` of its entry. */
                sequence: number;
            };
            /** @description The link to the meeting; null where there is none, or none yet. */
            meeting_url: string | null;
            /**
             * Format: date-time
             * @description When the host was told about the customer; null until then.
             */
            briefing_sent_at: string | null;
            /**
             * Format: date-time
             * @description Until when the awaited agreements must be given; null when none is awaited.
             */
            confirm_by: string | null;
            /** @description What this caller may do now: `true`, or why not. */
            allowed: {
                [key: string]: true | {
                    /** @description Why not. */
                    because: string;
                };
            };
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
            /** @description Why this host; for the business alone. */
            decision?: {
                /** @description The hosts who could have had it, by their ids. */
                considered: string[];
                /** @description Those of them who were free. */
                free: string[];
                /**
                 * @description What decided.
                 * @enum {string}
                 */
                because: "only_host" | "chosen" | "all_hosts" | "group" | "kept" | "reassigned" | "least_recent" | "weighted";
                /** @description Those whose calendars elsewhere could not be read then. */
                calendar_unknown: string[];
                /** @description The turn of the rotation that chose; null where none did. */
                turn: {
                    /**
                     * @description How the pool takes turns.
                     * @enum {string}
                     */
                    distribution: "least_recent" | "weighted";
                    /** @description The host whose turn it was. */
                    chose: string;
                    /**
                     * Format: date-time
                     * @description The latest turn before this one.
                     */
                    after: string | null;
                    /**
                     * Format: date-time
                     * @description This turn’s own place; null while it is only held.
                     */
                    cursor: string | null;
                    /** @description How all who were free stood. */
                    free: {
                        /** @description The host’s id. */
                        host_id: string;
                        /** @description The host’s weight then. */
                        weight: number;
                        /**
                         * Format: date-time
                         * @description When the host was chosen last; null: never.
                         */
                        cursor: string | null;
                        /** @description What a weighted rotation owed the host. */
                        credit: number;
                    }[];
                } | null;
            } | null;
            /** @description The customer’s private link; whoever has it can move and cancel the booking. */
            manage_url?: string;
            /** @description The person behind it, as the business knows it now; only where bookings are read, not in the answers to changes. */
            contact?: {
                /** @description Its id. */
                id: string;
                /** @description Its name. */
                name: string;
            } | null;
        };
        BusinessCancelRequest: {
            /** @description Why, in words. */
            reason?: string;
            /** @description Which registration is meant where there are several. */
            attendee_id?: string;
        };
        BusinessPatch: {
            /** @description What people call it, or the person’s name. */
            name?: string;
            /** @description An e-mail address. */
            email?: string | null;
            /** @description A telephone number, as people write it. */
            phone?: string | null;
            /** @description An IANA time zone such as `Europe/Berlin`. */
            timezone?: string;
            /** @description What the customer wrote besides, or the business about it. */
            notes?: string | null;
            /** @description Which registration is meant where there are several. */
            attendee_id?: string;
        };
        BusinessRescheduleRequest: {
            /**
             * Format: date-time
             * @description When it begins.
             */
            start: string;
            /** @description How long it takes; where it is asked for, one of the event type’s durations. */
            duration_minutes?: number;
            /** @description The host’s id. */
            host_id?: string;
            /** @description A word to the customer, in the mail about it. */
            message?: string;
            /** @description For members: outside working hours and the grid of starts as well. */
            override?: boolean;
        };
        Calendar: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description The host’s id. */
            host_id: string;
            /**
             * @description Whose calendar it is.
             * @enum {string}
             */
            provider: "caldav" | "google";
            /** @description What people call it, or the person’s name. */
            name: string | null;
            /** @description The address. */
            url: string | null;
            /** @description The calendar: of Google `primary`, or its address. */
            calendar_id: string | null;
            /** @description Whether its events make the host busy. */
            conflicts: boolean;
            /** @description Whether bookings are written into it. */
            write_to: boolean;
            /**
             * @description How it stands.
             * @enum {string}
             */
            status: "ok" | "unread" | "unreachable" | "unauthorized";
            /**
             * Format: date-time
             * @description When everything of interest was read the last time; null until then.
             */
            last_read_at: string | null;
            /** @description Why it failed or was skipped; null otherwise. */
            last_error: string | null;
            /**
             * @description No longer used, but kept because something refers to it.
             * @enum {boolean}
             */
            archived: false;
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
        };
        CalendarPatch: {
            /** @description Whether its events make the host busy. */
            conflicts?: boolean;
            /** @description Whether bookings are written into it. */
            write_to?: boolean;
            /** @description The user name at the calendar server. */
            username?: string;
            /** @description The password there; never read back. */
            password?: string;
        };
        CalendarRequest: {
            /**
             * @description Whose calendar it is.
             * @enum {string}
             */
            provider: "caldav";
            /** @description The address. */
            url: string;
            /** @description The user name at the calendar server. */
            username: string;
            /** @description The password there; never read back. */
            password: string;
            /**
             * @description Whether its events make the host busy.
             * @default true
             */
            conflicts?: boolean;
            /**
             * @description Whether bookings are written into it.
             * @default true
             */
            write_to?: boolean;
        } | {
            /**
             * @description Whose calendar it is.
             * @enum {string}
             */
            provider: "google";
            /**
             * @description The calendar: of Google `primary`, or its address.
             * @default primary
             */
            calendar_id?: string;
            /** @description A refresh token of the account; never read back. */
            refresh_token: string;
            /**
             * @description Whether its events make the host busy.
             * @default true
             */
            conflicts?: boolean;
            /**
             * @description Whether bookings are written into it.
             * @default true
             */
            write_to?: boolean;
        };
        CancelRequest: {
            /** @description Why, in words. */
            reason?: string;
        };
        Client: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description No longer used, but kept because something refers to it. */
            archived: boolean;
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
            /** @description Its id, by the name that OAuth has for it. */
            client_id: string;
            /** @description What people call it, or the person’s name. */
            name: string;
            /**
             * @description Which kind of message it is.
             * @enum {string}
             */
            kind: "api" | "ai_agent";
            /** @description What it may do; no scope implies another. */
            scopes: ("scheduling:read" | "scheduling:write" | "scheduling:attendance" | "availability:read" | "contacts:read" | "contacts:write" | "webhooks:read" | "webhooks:manage" | "config:read" | "config:write")[];
            /**
             * @description In which words it is told statuses: `canonical`, `upper`, `appointment` or `meeting`; null: as the app is.
             * @enum {string|null}
             */
            status_vocabulary: "canonical" | "upper" | "appointment" | "meeting" | null;
        };
        ClientPatch: {
            /** @description What people call it, or the person’s name. */
            name?: string;
            /** @description What it may do; no scope implies another. */
            scopes?: ("scheduling:read" | "scheduling:write" | "scheduling:attendance" | "availability:read" | "contacts:read" | "contacts:write" | "webhooks:read" | "webhooks:manage" | "config:read" | "config:write")[];
            /**
             * @description In which words it is told statuses: `canonical`, `upper`, `appointment` or `meeting`; null: as the app is.
             * @enum {string|null}
             */
            status_vocabulary?: "canonical" | "upper" | "appointment" | "meeting" | null;
            /**
             * @description No longer used, but kept because something refers to it.
             * @enum {boolean}
             */
            archived?: false;
        };
        ClientRequest: {
            /** @description What people call it, or the person’s name. */
            name: string;
            /**
             * @description Which kind of message it is.
             * @default api
             * @enum {string}
             */
            kind?: "api" | "ai_agent";
            /** @description What it may do; no scope implies another. */
            scopes: ("scheduling:read" | "scheduling:write" | "scheduling:attendance" | "availability:read" | "contacts:read" | "contacts:write" | "webhooks:read" | "webhooks:manage" | "config:read" | "config:write")[];
            /**
             * @description In which words it is told statuses: `canonical`, `upper`, `appointment` or `meeting`; null: as the app is.
             * @default null
             * @enum {string|null}
             */
            status_vocabulary?: "canonical" | "upper" | "appointment" | "meeting" | null;
        };
        CompactDay: {
            /** @description The date in the zone that was asked for. */
            date: string;
            /**
             * Format: date-time
             * @description That date’s first instant.
             */
            first: string;
            /** @description The starts, as minutes elapsed since `first`. */
            minutes: number[];
            /** @description Of each start, the ids of who is free, where the visitor chooses. */
            hosts?: string[][];
            /** @description Of a group: how many can still join. */
            seats_left?: number[];
        };
        CompactSlots: {
            /** @description An IANA time zone such as `Europe/Berlin`. */
            timezone: string;
            /** @description How long it takes; where it is asked for, one of the event type’s durations. */
            duration_minutes: number;
            /** @description The dates that have free times. */
            days: components["schemas"]["CompactDay"][];
            /** @description The first free time from now on, whatever the range; null when there is none. */
            first_available: {
                /**
                 * Format: date-time
                 * @description When it begins.
                 */
                start: string;
                /**
                 * Format: date-time
                 * @description When it ends; this instant is not part of it any more.
                 */
                end: string;
            } | null;
        };
        Contact: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description No longer used, but kept because something refers to it. */
            archived: boolean;
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
            /** @description What people call it, or the person’s name. */
            name: string;
            /** @description An e-mail address. */
            email: string | null;
            /** @description A telephone number, as people write it. */
            phone: string | null;
            /** @description An IANA time zone such as `Europe/Berlin`. */
            timezone: string | null;
            /** @description A language tag such as `en` or `pt-BR`. */
            locale: string | null;
            /** @description Where the person stands for your sales. */
            lifecycle_stage: string | null;
            /** @description The person’s id in your own system. */
            external_id: string | null;
            /** @description What happened with the person, such as calls and mails. */
            activities: {
                /**
                 * Format: date-time
                 * @description When it happened.
                 */
                at: string;
                /** @description Which kind it is. */
                type: string;
                /** @description The text. */
                text: string;
            }[];
            /** @description Deals that are being talked about. */
            opportunities: {
                /** @description What people call it, or the person’s name. */
                name: string;
                /** @description How far it is. */
                stage: string;
                /** @description In major units of the currency. */
                amount?: number;
                /** @description A code of ISO 4217 such as `EUR`. */
                currency?: string;
            }[];
            /** @description Conversations with the person in other systems. */
            conversations: {
                /** @description Its id: opaque, but for the prefix that says what it names. */
                id: string;
                /** @description The way on which it goes: `email`, or a channel that is set up. */
                channel: string;
                /** @description What visitors and mails call it. */
                title: string;
                /**
                 * Format: uri
                 * @description The address.
                 */
                url?: string;
            }[];
            /** @description How often the person did not come. */
            no_show_count: number;
            /**
             * Format: date-time
             * @description When the person booked last; null when it never did.
             */
            last_booking_at: string | null;
        };
        ContactPatch: {
            /** @description What people call it, or the person’s name. */
            name?: string;
            /** @description An e-mail address. */
            email?: string | null;
            /** @description A telephone number, as people write it. */
            phone?: string | null;
            /** @description An IANA time zone such as `Europe/Berlin`. */
            timezone?: string | null;
            /** @description A language tag such as `en` or `pt-BR`. */
            locale?: string | null;
            /** @description Where the person stands for your sales. */
            lifecycle_stage?: string | null;
            /** @description The person’s id in your own system. */
            external_id?: string | null;
            /** @description What happened with the person, such as calls and mails. */
            activities?: {
                /**
                 * Format: date-time
                 * @description When it happened.
                 */
                at: string;
                /** @description Which kind it is. */
                type: string;
                /** @description The text. */
                text: string;
            }[];
            /** @description Deals that are being talked about. */
            opportunities?: {
                /** @description What people call it, or the person’s name. */
                name: string;
                /** @description How far it is. */
                stage: string;
                /** @description In major units of the currency. */
                amount?: number;
                /** @description A code of ISO 4217 such as `EUR`. */
                currency?: string;
            }[];
            /** @description Conversations with the person in other systems. */
            conversations?: {
                /** @description Its id: opaque, but for the prefix that says what it names. */
                id: string;
                /** @description The way on which it goes: `email`, or a channel that is set up. */
                channel: string;
                /** @description What visitors and mails call it. */
                title: string;
                /**
                 * Format: uri
                 * @description The address.
                 */
                url?: string;
            }[];
            /**
             * @description No longer used, but kept because something refers to it.
             * @enum {boolean}
             */
            archived?: false;
        };
        ContactRequest: {
            /** @description What people call it, or the person’s name. */
            name: string;
            /** @description An e-mail address. */
            email?: string | null;
            /** @description A telephone number, as people write it. */
            phone?: string | null;
            /** @description An IANA time zone such as `Europe/Berlin`. */
            timezone?: string | null;
            /** @description A language tag such as `en` or `pt-BR`. */
            locale?: string | null;
            /** @description Where the person stands for your sales. */
            lifecycle_stage?: string | null;
            /** @description The person’s id in your own system. */
            external_id?: string | null;
            /** @description What happened with the person, such as calls and mails. */
            activities?: {
                /**
                 * Format: date-time
                 * @description When it happened.
                 */
                at: string;
                /** @description Which kind it is. */
                type: string;
                /** @description The text. */
                text: string;
            }[];
            /** @description Deals that are being talked about. */
            opportunities?: {
                /** @description What people call it, or the person’s name. */
                name: string;
                /** @description How far it is. */
                stage: string;
                /** @description In major units of the currency. */
                amount?: number;
                /** @description A code of ISO 4217 such as `EUR`. */
                currency?: string;
            }[];
            /** @description Conversations with the person in other systems. */
            conversations?: {
                /** @description Its id: opaque, but for the prefix that says what it names. */
                id: string;
                /** @description The way on which it goes: `email`, or a channel that is set up. */
                channel: string;
                /** @description What visitors and mails call it. */
                title: string;
                /**
                 * Format: uri
                 * @description The address.
                 */
                url?: string;
            }[];
        };
        CreatedClient: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description No longer used, but kept because something refers to it. */
            archived: boolean;
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
            /** @description Its id, by the name that OAuth has for it. */
            client_id: string;
            /** @description What people call it, or the person’s name. */
            name: string;
            /**
             * @description Which kind of message it is.
             * @enum {string}
             */
            kind: "api" | "ai_agent";
            /** @description What it may do; no scope implies another. */
            scopes: ("scheduling:read" | "scheduling:write" | "scheduling:attendance" | "availability:read" | "contacts:read" | "contacts:write" | "webhooks:read" | "webhooks:manage" | "config:read" | "config:write")[];
            /**
             * @description In which words it is told statuses: `canonical`, `upper`, `appointment` or `meeting`; null: as the app is.
             * @enum {string|null}
             */
            status_vocabulary: "canonical" | "upper" | "appointment" | "meeting" | null;
            /** @description Its secret; no other answer shows it. */
            client_secret: string;
        };
        CreatedHttpChannel: {
            /**
             * @description Its id: opaque, but for the prefix that says what it names.
             * @enum {string}
             */
            id: "http";
            /** @description The address. */
            url: string;
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
            /** @description The secret; shown when it is made, and never again. */
            secret?: string;
        };
        CreatedWebhook: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description The address. */
            url: string;
            /** @description The events that it is told of; `*`: every one, those of later versions included. */
            events: ("*" | "scheduled.created" | "scheduled.confirmed" | "scheduled.rescheduled" | "scheduled.cancelled" | "scheduled.started" | "scheduled.completed" | "scheduled.no_show" | "scheduled.reassigned" | "scheduled.updated" | "scheduled.attendee_added" | "scheduled.attendee_removed")[];
            /** @description A text for people. */
            description: string;
            /**
             * @description In which words it is told statuses: `canonical`, `upper`, `appointment` or `meeting`; null: as the app is.
             * @enum {string|null}
             */
            status_vocabulary: "canonical" | "upper" | "appointment" | "meeting" | null;
            /** @description Whether it is used at present; `true` also resumes what the server paused. */
            active: boolean;
            /**
             * @description Why the server paused it by itself; null when it did not.
             * @enum {string|null}
             */
            paused_because: "gone" | "failing" | null;
            /**
             * Format: date-time
             * @description Since when nothing got through; null once something did.
             */
            failing_since: string | null;
            /**
             * Format: date-time
             * @description Until when the old secret signs as well; null when it does not.
             */
            previous_secret_expires_at: string | null;
            /** @description No longer used, but kept because something refers to it. */
            archived: boolean;
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
            /** @description The secret; shown when it is made, and never again. */
            secret: string;
        };
        CustomReminderRequest: {
            /**
             * @description Which kind of message it is.
             * @enum {string}
             */
            kind: "custom";
            /**
             * @description The way on which it goes: `email`, or a channel that is set up.
             * @enum {string}
             */
            channel: "email" | "genesys" | "http";
            /** @description One attendee: its id, or its address on that channel. Everybody when left out. */
            to?: string;
            /** @description The subject of a mail. */
            subject?: string;
            /** @description The text. */
            text: string;
        };
        DayExplanation: {
            /** @description The event type’s slug, in place of its id. */
            event_type: {
                /** @description The event type’s id. */
                id: string;
                /** @description Its name in addresses. */
                slug: string;
                /** @description What visitors and mails call it. */
                title: string;
                /** @description Who hosts: one host, one of a pool in turn, all together, or one host with several seats. */
                strategy: string;
            };
            /** @description An IANA time zone such as `Europe/Berlin`. */
            timezone: string;
            /** @description How long it takes; where it is asked for, one of the event type’s durations. */
            duration_minutes: number;
            /** @description The location’s id. */
            location_id: string | null;
            /** @description Why, as a stable name; a list where several rules are in the way. */
            because: {
                /** @description A stable name to switch on. */
                code: string;
                /** @description The same as a sentence. */
                detail: string;
            }[];
            /** @description Hosts whom this caller may not see: they count, and no more is said. */
            hidden_hosts: {
                /** @description How many there are. */
                count: number;
                /** @description How many of them offer it. */
                offering: number;
            };
            /**
             * Format: date
             * @description A day, YYYY-MM-DD.
             */
            day: string;
            /**
             * Format: date-time
             * @description When it begins.
             */
            start: string;
            /**
             * Format: date-time
             * @description When it ends; this instant is not part of it any more.
             */
            end: string;
            /** @description Every start of the day; of a rule, how many it takes away. */
            starts: {
                /**
                 * Format: date-time
                 * @description When it begins.
                 */
                start: string;
                /** @description Whether visitors can book it. */
                offered: boolean;
                /** @description How many hosts offer it. */
                hosts_offering: number;
            }[];
            /** @description Who hosts it. */
            hosts: {
                /** @description The host’s id. */
                id: string;
                /** @description The host’s name. */
                name: string;
                /** @description Why, as a stable name; a list where several rules are in the way. */
                because: {
                    /** @description A stable name to switch on. */
                    code: string;
                    /** @description The same as a sentence. */
                    detail: string;
                }[];
                /** @description When the host works on that day. */
                working_time: {
                    /**
                     * Format: date-time
                     * @description When it begins.
                     */
                    start: string;
                    /**
                     * Format: date-time
                     * @description When it ends; this instant is not part of it any more.
                     */
                    end: string;
                }[];
                /** @description Exceptions from the week that touch the day. */
                exceptions: {
                    /**
                     * Format: date-time
                     * @description When it begins.
                     */
                    start: string;
                    /**
                     * Format: date-time
                     * @description When it ends; this instant is not part of it any more.
                     */
                    end: string;
                    /**
                     * @description Which kind it is.
                     * @enum {string}
                     */
                    type: "blocked" | "extra";
                }[];
                /** @description Every start of the day; of a rule, how many it takes away. */
                starts: {
                    /**
                     * Format: date-time
                     * @description When it begins.
                     */
                    start: string;
                    /** @description Whether visitors can book it. */
                    offered: boolean;
                    /** @description Why, as a stable name; a list where several rules are in the way. */
                    because: string[];
                }[];
                /** @description Which rules took starts away. */
                removed: {
                    /** @description A stable name to switch on. */
                    code: string;
                    /** @description The same as a sentence. */
                    detail: string;
                    /**
                     * @description Whom this rule binds: members pass what binds `customers`, and with `override` what binds `unless_overridden`.
                     * @enum {string}
                     */
                    binds: "everybody" | "customers" | "unless_overridden";
                    /** @description What stands behind it. */
                    obstacles: {
                        /** @description What it is. */
                        kind: string;
                        /**
                         * Format: date-time
                         * @description When it begins.
                         */
                        start: string | null;
                        /**
                         * Format: date-time
                         * @description When it ends; this instant is not part of it any more.
                         */
                        end: string | null;
                        /** @description The booking in the way, for those alone who may see it. */
                        booking_id?: string;
                        /** @description A limit that was reached. */
                        limit?: {
                            /** @description The limit. */
                            max: number;
                            /** @description How many there are already. */
                            counted: number;
                        };
                    }[];
                    /** @description Every start of the day; of a rule, how many it takes away. */
                    starts: number;
                    /** @description How many more starts there would be without this rule. */
                    alone: number;
                }[];
            }[];
        };
        Delivery: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description The way on which it goes: `email`, or a channel that is set up. */
            channel: string;
            /** @description Which kind of message it is. */
            kind: string;
            /** @description Whom it goes to. */
            to: string;
            /**
             * @description How it stands.
             * @enum {string}
             */
            status: "planned" | "pending" | "sent" | "failed" | "skipped" | "cancelled";
            /** @description When it is to be sent. */
            due_at: string;
            /** @description How often it was tried. */
            attempts: number;
            /** @description When it is tried again; null when it is not. */
            next_attempt_at: string | null;
            /** @description Why it failed or was skipped; null otherwise. */
            last_error: string | null;
        };
        DoNotDisturb: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description The host’s id. */
            host_id: string;
            /**
             * Format: date-time
             * @description When it begins.
             */
            start: string;
            /**
             * Format: date-time
             * @description When it ends; this instant is not part of it any more.
             */
            end: string;
            /** @description Why, in words. */
            reason: string | null;
            /**
             * @description No longer used, but kept because something refers to it.
             * @enum {boolean}
             */
            archived: false;
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
        };
        DoNotDisturbAnswer: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string | null;
            /** @description The host’s id. */
            host_id: string;
            /**
             * Format: date-time
             * @description When it begins.
             */
            start: string;
            /**
             * Format: date-time
             * @description When it ends; this instant is not part of it any more.
             */
            end: string;
            /** @description Why, in words. */
            reason: string | null;
            /**
             * @description No longer used, but kept because something refers to it.
             * @enum {boolean}
             */
            archived: false;
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
            /** @description Ids of the bookings that lie in that time, by start. */
            affected_bookings: string[];
            /** @description Ids of those whose customers are told, or would be. */
            notified_bookings: string[];
        };
        DoNotDisturbPatch: {
            /**
             * Format: date-time
             * @description When it begins.
             */
            start?: string;
            /**
             * Format: date-time
             * @description When it ends; this instant is not part of it any more.
             */
            end?: string;
            /** @description Why, in words. */
            reason?: string | null;
            /**
             * @description Tell the customers of bookings in that time, where their event type has conflict notices.
             * @default false
             */
            notify_customers?: boolean;
            /**
             * @description Only ask what would happen: nothing is changed.
             * @default false
             */
            dry_run?: boolean;
        };
        DoNotDisturbRequest: {
            /**
             * Format: date-time
             * @description When it begins.
             */
            start: string;
            /**
             * Format: date-time
             * @description When it ends; this instant is not part of it any more.
             */
            end: string;
            /** @description Why, in words. */
            reason?: string;
            /**
             * @description Tell the customers of bookings in that time, where their event type has conflict notices.
             * @default false
             */
            notify_customers?: boolean;
            /**
             * @description Only ask what would happen: nothing is changed.
             * @default false
             */
            dry_run?: boolean;
        };
        EraseContactRequest: {
            /**
             * @description Whether bookings to come are cancelled; else they stand in the way
             * @default false
             */
            cancel_bookings?: boolean;
        };
        ErasePersonRequest: {
            /** @description An e-mail address. */
            email: string;
            /**
             * @description Whether bookings to come are cancelled; else they stand in the way
             * @default false
             */
            cancel_bookings?: boolean;
        };
        Erasure: {
            /** @description How much was erased */
            erased: {
                /** @description Contacts deleted */
                contacts: number;
                /** @description Bookings that the person was taken out of */
                bookings: number;
                /** @description Events that the person was taken out of */
                events: number;
                /** @description Messages and other deliveries that the person was taken out of */
                deliveries: number;
            };
            /** @description Bookings to come that were cancelled for it */
            cancelled_booking_ids: string[];
        };
        EventBooking: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description The same for a booking and all it was moved from. */
            series_id: string;
            /** @description The app’s id. */
            app_id: string;
            /** @description The event type’s slug, in place of its id. */
            event_type: {
                /** @description The event type’s id. */
                id: string;
                /** @description Its name in addresses. */
                slug: string;
                /** @description What visitors and mails call it. */
                title: string;
                /**
                 * @description Who hosts: one host, one of a pool in turn, all together, or one host with several seats.
                 * @enum {string}
                 */
                strategy: "individual" | "round_robin" | "collective" | "group";
            };
            /**
             * @description Its state, in the words of the endpoint’s vocabulary.
             * @enum {string}
             */
            status: "draft" | "pending_confirmation" | "scheduled" | "confirmed" | "started" | "completed" | "cancelled" | "no_show" | "rescheduled" | "DRAFT" | "PENDING_CONFIRMATION" | "SCHEDULED" | "RESCHEDULED" | "COMPLETED" | "CANCELLED" | "NO_SHOW" | "Pending" | "Confirmed" | "Completed" | "Cancelled" | "No-show" | "Rescheduled" | "Upcoming" | "Past";
            /** @description Whose agreement is wanted: `host` approves, `customer` confirms. */
            awaiting: ("host" | "customer")[];
            /**
             * Format: date-time
             * @description When it begins.
             */
            start: string;
            /**
             * Format: date-time
             * @description When it ends; this instant is not part of it any more.
             */
            end: string;
            /** @description The event type’s zone. */
            timezone: string;
            /** @description How long it takes; where it is asked for, one of the event type’s durations. */
            duration_minutes: number;
            /** @description Where it takes place, as it was when it was booked; null where that is open. */
            location: {
                /** @description The location’s id. */
                id: string;
                /** @description What visitors call it. */
                name: string;
                /**
                 * @description An address, a telephone number, a link or a video conference.
                 * @enum {string}
                 */
                type: "in_person" | "phone" | "link" | "conference";
                /** @description The address, number, link or provider. */
                value: string;
            } | null;
            /** @description Who hosts it. */
            hosts: {
                /** @description The host’s id. */
                id: string;
                /** @description The host’s name. */
                name: string;
                /** @description Whether it is the host whom notices go to. */
                primary: boolean;
                /** @description The zone in which the host reads times. */
                timezone: string;
            }[];
            /** @description Who booked; a customer finds itself alone. */
            attendees: {
                /** @description Its id, the same through all moves. */
                id: string;
                /** @description The name that was left. */
                name: string;
                /** @description The e-mail address that was left. */
                email: string | null;
                /** @description The telephone number that was left. */
                phone: string | null;
                /** @description The zone in which mails name times. */
                timezone: string;
                /** @description The language of mails. */
                locale: string;
                /** @description Answers to the event type’s questions, by their keys. */
                answers: {
                    [key: string]: components["schemas"]["Answer"];
                };
                /**
                 * @description Of a group: how this registration stands.
                 * @enum {string}
                 */
                status: "held" | "pending" | "booked" | "confirmed" | "cancelled" | "attended" | "no_show";
                /** @description Of a group: what this attendee wrote besides. */
                notes?: string | null;
                /** @description Of a group: the text pairs of this registration. */
                metadata?: {
                    [key: string]: string;
                };
            }[];
            /** @description How many attend. */
            attendee_count: number;
            /**
             * @description Whether the customer came; null until that is known.
             * @enum {string|null}
             */
            attendance: "attended" | "no_show" | null;
            /**
             * @description Which way it came: `public_booking`, `api`, `ai_agent`, or a member as `admin` or `agent`.
             * @enum {string}
             */
            source: "admin" | "agent" | "public_booking" | "api" | "ai_agent";
            /** @description Who made it. */
            created_by: {
                /** @description What kind of caller that was. */
                type: string;
                /** @description Its id. */
                id?: string;
                /** @description Its name. */
                name?: string;
            };
            /** @description The id of the person behind it. */
            contact_id: string | null;
            /** @description The id of a conversation in another system. */
            conversation_id: string | null;
            /** @description What the customer wrote besides, or the business about it. */
            notes: string | null;
            /** @description Text pairs of your own, such as `utm_source`: at most 50, names of up to 200 characters, texts of up to 5000. */
            metadata: {
                [key: string]: string;
            };
            /** @description Who cancelled it, why and when; null unless it is cancelled. */
            cancellation: {
                /** @description Who did it. */
                by: {
                    /** @description What kind of caller that was. */
                    type: string;
                    /** @description Its id. */
                    id?: string;
                    /** @description Its name. */
                    name?: string;
                };
                /** @description Why, in words. */
                reason: string | null;
                /**
                 * Format: date-time
                 * @description When it happened.
                 */
                at: string;
            } | null;
            /** @description The booking that this one replaced. */
            rescheduled_from_id: string | null;
            /** @description The booking that replaced this one. */
            rescheduled_to_id: string | null;
            /** @description Where it was before, the latest last. */
            reschedule_history: {
                /**
                 * Format: date-time
                 * @description When it begins.
                 */
                start: string;
                /**
                 * Format: date-time
                 * @description When it ends; this instant is not part of it any more.
                 */
                end: string;
                /**
                 * Format: date-time
                 * @description When it happened.
                 */
                at: string;
                /** @description Who did it. */
                by: {
                    /** @description What kind of caller that was. */
                    type: string;
                    /** @description Its id. */
                    id?: string;
                    /** @description Its name. */
                    name?: string;
                };
            }[];
            /** @description How calendars know it. */
            calendar: {
                /** @description The `UID` of its entry, the same through all moves. */
                uid: string;
                /** @description The `SEQUENCE` of its entry. */
                sequence: number;
            };
            /** @description The link to the meeting; null where there is none, or none yet. */
            meeting_url: string | null;
            /**
             * Format: date-time
             * @description When the host was told about the customer; null until then.
             */
            briefing_sent_at: string | null;
            /**
             * Format: date-time
             * @description Until when the awaited agreements must be given; null when none is awaited.
             */
            confirm_by: string | null;
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
            /** @description Why this host; for the business alone. */
            decision?: {
                /** @description The hosts who could have had it, by their ids. */
                considered: string[];
                /** @description Those of them who were free. */
                free: string[];
                /**
                 * @description What decided.
                 * @enum {string}
                 */
                because: "only_host" | "chosen" | "all_hosts" | "group" | "kept" | "reassigned" | "least_recent" | "weighted";
                /** @description Those whose calendars elsewhere could not be read then. */
                calendar_unknown: string[];
                /** @description The turn of the rotation that chose; null where none did. */
                turn: {
                    /**
                     * @description How the pool takes turns.
                     * @enum {string}
                     */
                    distribution: "least_recent" | "weighted";
                    /** @description The host whose turn it was. */
                    chose: string;
                    /**
                     * Format: date-time
                     * @description The latest turn before this one.
                     */
                    after: string | null;
                    /**
                     * Format: date-time
                     * @description This turn’s own place; null while it is only held.
                     */
                    cursor: string | null;
                    /** @description How all who were free stood. */
                    free: {
                        /** @description The host’s id. */
                        host_id: string;
                        /** @description The host’s weight then. */
                        weight: number;
                        /**
                         * Format: date-time
                         * @description When the host was chosen last; null: never.
                         */
                        cursor: string | null;
                        /** @description What a weighted rotation owed the host. */
                        credit: number;
                    }[];
                } | null;
            } | null;
        };
        EventType: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description No longer used, but kept because something refers to it. */
            archived: boolean;
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
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
            /** @description Who can host, listed by id; at most one for `individual` and `group`. Nothing is offered while there is none */
            hosts: {
                /** @description The host’s id. */
                host_id: string;
                /**
                 * @description The host’s share of what a weighted rotation gives out.
                 * @default 100
                 */
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
                /** @description So many days after today. */
                days: number;
            } | {
                /**
                 * Format: date
                 * @description The first day.
                 */
                from: string;
                /**
                 * Format: date
                 * @description The last day, included.
                 */
                to: string;
            };
            /** @description At most so many bookings a day and a week (Monday to Sunday). */
            limits: {
                /** @description On one local day. */
                per_day?: number;
                /** @description In one local week. */
                per_week?: number;
            };
            /** @description At most `max` bookings of one customer within `days`; null: no limit */
            customer_limit: {
                /** @description How many bookings at most. */
                max: number;
                /** @description Within how many days. */
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
            /** @description What customers may do by themselves. */
            customer_may: {
                /** @description Whether customers may cancel. */
                cancel: boolean;
                /** @description Whether customers may move it. */
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
                /** @description So long before the start. */
                minutes_before: number;
            } | null;
            /** @description What visitors must leave besides their name */
            required_contact: ("email" | "phone")[];
            /** @description What else the form asks; answers given before stay as they are */
            questions: components["schemas"]["Question"][];
            /** @description What is sent to customers, and by which channels; what is not listed is not sent */
            reminders: {
                /**
                 * @description What is sent.
                 * @enum {string}
                 */
                kind: "invitation" | "confirmation" | "reminder_24h" | "reminder_1h" | "reminder_15m" | "cancellation" | "reschedule" | "conflict_notice" | "custom";
                /**
                 * @description By which channels.
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
            /** @description Who can host, listed by id; at most one for `individual` and `group`. Nothing is offered while there is none */
            hosts?: {
                /** @description The host’s id. */
                host_id: string;
                /**
                 * @description The host’s share of what a weighted rotation gives out.
                 * @default 100
                 */
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
                /** @description So many days after today. */
                days: number;
            } | {
                /**
                 * Format: date
                 * @description The first day.
                 */
                from: string;
                /**
                 * Format: date
                 * @description The last day, included.
                 */
                to: string;
            } | null;
            /** @description At most so many bookings a day and a week (Monday to Sunday) */
            limits?: {
                /** @description On one local day. */
                per_day?: number | null;
                /** @description In one local week. */
                per_week?: number | null;
            } | null;
            /** @description At most `max` bookings of one customer within `days`; null: no limit */
            customer_limit?: {
                /** @description How many bookings at most. */
                max: number;
                /** @description Within how many days. */
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
                /** @description Whether customers may cancel. */
                cancel?: boolean | null;
                /** @description Whether customers may move it. */
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
                /** @description So long before the start. */
                minutes_before: number;
            } | null;
            /** @description What visitors must leave besides their name */
            required_contact?: ("email" | "phone")[] | null;
            /** @description What else the form asks; answers given before stay as they are */
            questions?: components["schemas"]["Question"][] | null;
            /** @description What is sent to customers, and by which channels; what is not listed is not sent */
            reminders?: {
                /**
                 * @description What is sent.
                 * @enum {string}
                 */
                kind: "invitation" | "confirmation" | "reminder_24h" | "reminder_1h" | "reminder_15m" | "cancellation" | "reschedule" | "conflict_notice" | "custom";
                /**
                 * @description By which channels.
                 * @default [
                 *       "email"
                 *     ]
                 */
                channels?: ("email" | "genesys" | "http")[];
            }[] | null;
            /** @description Text pairs of your own, such as `utm_source`: at most 50, names of up to 200 characters, texts of up to 5000. */
            metadata?: {
                [key: string]: string | null;
            } | null;
            /**
             * @description No longer used, but kept because something refers to it.
             * @enum {boolean}
             */
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
            /** @description Who can host, listed by id; at most one for `individual` and `group`. Nothing is offered while there is none */
            hosts?: {
                /** @description The host’s id. */
                host_id: string;
                /**
                 * @description The host’s share of what a weighted rotation gives out.
                 * @default 100
                 */
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
                /** @description So many days after today. */
                days: number;
            } | {
                /**
                 * Format: date
                 * @description The first day.
                 */
                from: string;
                /**
                 * Format: date
                 * @description The last day, included.
                 */
                to: string;
            } | null;
            /** @description At most so many bookings a day and a week (Monday to Sunday) */
            limits?: {
                /** @description On one local day. */
                per_day?: number | null;
                /** @description In one local week. */
                per_week?: number | null;
            } | null;
            /** @description At most `max` bookings of one customer within `days`; null: no limit */
            customer_limit?: {
                /** @description How many bookings at most. */
                max: number;
                /** @description Within how many days. */
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
                /** @description Whether customers may cancel. */
                cancel?: boolean | null;
                /** @description Whether customers may move it. */
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
                /** @description So long before the start. */
                minutes_before: number;
            } | null;
            /** @description What visitors must leave besides their name */
            required_contact?: ("email" | "phone")[] | null;
            /** @description What else the form asks; answers given before stay as they are */
            questions?: components["schemas"]["Question"][] | null;
            /** @description What is sent to customers, and by which channels; what is not listed is not sent */
            reminders?: {
                /**
                 * @description What is sent.
                 * @enum {string}
                 */
                kind: "invitation" | "confirmation" | "reminder_24h" | "reminder_1h" | "reminder_15m" | "cancellation" | "reschedule" | "conflict_notice" | "custom";
                /**
                 * @description By which channels.
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
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description The host’s id. */
            host_id: string;
            /**
             * @description Takes time away, or adds it to the week
             * @enum {string}
             */
            type: "blocked" | "extra";
            /** @description When it begins. */
            start: string;
            /** @description When it ends; this instant is not part of it any more. */
            end: string;
            /** @description IANA zone; null: the schedule’s */
            timezone: string | null;
            /** @description Why, in words. */
            reason: string | null;
            /**
             * @description No longer used, but kept because something refers to it.
             * @enum {boolean}
             */
            archived: false;
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
        };
        ExceptionPatch: {
            /**
             * @description Takes time away, or adds it to the week
             * @enum {string}
             */
            type?: "blocked" | "extra";
            /** @description When it begins. */
            start?: string;
            /** @description When it ends; this instant is not part of it any more. */
            end?: string;
            /** @description IANA zone; null: the schedule’s */
            timezone?: string | null;
            /** @description Why, in words. */
            reason?: string | null;
        };
        ExceptionRequest: {
            /**
             * @description Takes time away, or adds it to the week
             * @enum {string}
             */
            type: "blocked" | "extra";
            /** @description When it begins. */
            start: string;
            /** @description When it ends; this instant is not part of it any more. */
            end: string;
            /** @description IANA zone; null: the schedule’s */
            timezone?: string | null;
            /** @description Why, in words. */
            reason?: string | null;
        };
        ExtendedHold: {
            /** @description Its id, which becomes the booking’s. */
            hold_id: string;
            /**
             * Format: date-time
             * @description Until when it is good.
             */
            expires_at: string;
            /**
             * Format: date-time
             * @description When it begins.
             */
            start: string;
            /**
             * Format: date-time
             * @description When it ends; this instant is not part of it any more.
             */
            end: string;
        };
        Freebusy: {
            /** @description The host’s id. */
            host_id: string;
            /**
             * Format: date-time
             * @description The first instant asked about.
             */
            from: string;
            /**
             * Format: date-time
             * @description The instant before which it ends.
             */
            to: string;
            /** @description When the host is taken, merged, without by what. */
            busy: {
                /**
                 * Format: date-time
                 * @description When it begins.
                 */
                start: string;
                /**
                 * Format: date-time
                 * @description When it ends; this instant is not part of it any more.
                 */
                end: string;
            }[];
            /** @description When nobody knows, because a calendar elsewhere cannot be read. */
            unknown: {
                /**
                 * Format: date-time
                 * @description When it begins.
                 */
                start: string;
                /**
                 * Format: date-time
                 * @description When it ends; this instant is not part of it any more.
                 */
                end: string;
            }[];
        };
        GenesysChannel: {
            /**
             * @description Its id: opaque, but for the prefix that says what it names.
             * @enum {string}
             */
            id: "genesys";
            /** @description The region of the organization, such as `mypurecloud.de`. */
            region: string;
            /** @description The id of an OAuth client with the grant “client credentials”. */
            client_id: string;
            /**
             * Format: uuid
             * @description The open messaging integration that messages come from.
             */
            integration_id: string;
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
        };
        GenesysRequest: {
            /** @description The region of the organization, such as `mypurecloud.de`. */
            region: string;
            /** @description The id of an OAuth client with the grant “client credentials”. */
            client_id: string;
            /**
             * Format: uuid
             * @description The open messaging integration that messages come from.
             */
            integration_id: string;
            /** @description That client’s secret; never read back. Without one the one that is there stays. */
            client_secret?: string;
        };
        Hold: {
            /** @description Its id, which becomes the booking’s. */
            hold_id: string;
            /** @description Proves whose hold it is; shown once. */
            hold_secret: string;
            /**
             * Format: date-time
             * @description Until when it is good.
             */
            expires_at: string;
            /**
             * Format: date-time
             * @description When it begins.
             */
            start: string;
            /**
             * Format: date-time
             * @description When it ends; this instant is not part of it any more.
             */
            end: string;
        };
        HoldRequest: {
            /**
             * Format: date-time
             * @description When it begins.
             */
            start: string;
            /** @description How long it takes; where it is asked for, one of the event type’s durations. */
            duration_minutes?: number;
            /** @description The host’s id. */
            host_id?: string;
            /** @description The location’s id. */
            location_id?: string;
        };
        Host: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description No longer used, but kept because something refers to it. */
            archived: boolean;
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
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
            /** @description At most so many bookings a day and a week (Monday to Sunday). */
            limits: {
                /** @description On one local day. */
                per_day?: number;
                /** @description In one local week. */
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
                /** @description On one local day. */
                per_day?: number | null;
                /** @description In one local week. */
                per_week?: number | null;
            } | null;
            /** @description Whether the host takes bookings at present */
            active?: boolean | null;
            /**
             * @description No longer used, but kept because something refers to it.
             * @enum {boolean}
             */
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
                /** @description On one local day. */
                per_day?: number | null;
                /** @description In one local week. */
                per_week?: number | null;
            } | null;
            /** @description Whether the host takes bookings at present */
            active?: boolean | null;
        };
        HostTimes: {
            /** @description The host’s id. */
            host_id: string;
            /**
             * Format: date-time
             * @description The first day, in `timezone`, or an instant.
             */
            from: string;
            /**
             * Format: date-time
             * @description The last day, included, or an instant, excluded; at most 62 days after `from`, and fewer for the plain shape of large pools.
             */
            to: string;
            /** @description Working hours as they fall in this range, with what exceptions add. */
            working: {
                /**
                 * Format: date-time
                 * @description When it begins.
                 */
                start: string;
                /**
                 * Format: date-time
                 * @description When it ends; this instant is not part of it any more.
                 */
                end: string;
            }[];
            /** @description What exceptions take away. */
            blocked: {
                /**
                 * Format: date-time
                 * @description When it begins.
                 */
                start: string;
                /**
                 * Format: date-time
                 * @description When it ends; this instant is not part of it any more.
                 */
                end: string;
            }[];
            /** @description Times in which the host is not to be booked. */
            do_not_disturb: {
                /**
                 * Format: date-time
                 * @description When it begins.
                 */
                start: string;
                /**
                 * Format: date-time
                 * @description When it ends; this instant is not part of it any more.
                 */
                end: string;
            }[];
            /** @description Taken by calendars elsewhere, without by what. */
            elsewhere: {
                /**
                 * Format: date-time
                 * @description When it begins.
                 */
                start: string;
                /**
                 * Format: date-time
                 * @description When it ends; this instant is not part of it any more.
                 */
                end: string;
            }[];
            /** @description Where a calendar elsewhere cannot be read, so that the host may be busy besides. */
            unknown: {
                /**
                 * Format: date-time
                 * @description When it begins.
                 */
                start: string;
                /**
                 * Format: date-time
                 * @description When it ends; this instant is not part of it any more.
                 */
                end: string;
            }[];
        };
        HttpChannel: {
            /**
             * @description Its id: opaque, but for the prefix that says what it names.
             * @enum {string}
             */
            id: "http";
            /** @description The address. */
            url: string;
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
        };
        HttpRequest: {
            /** @description The address. */
            url: string;
            /** @description The secret; shown when it is made, and never again. */
            secret?: string;
        };
        JoinView: {
            /** @description The booking’s id. */
            booking_id: string;
            /** @description The event type’s slug, in place of its id. */
            event_type: {
                /** @description Its name in addresses. */
                slug: string;
                /** @description What visitors and mails call it. */
                title: string;
            };
            /**
             * @description How it stands.
             * @enum {string}
             */
            status: "draft" | "pending_confirmation" | "scheduled" | "confirmed" | "started" | "completed" | "cancelled" | "no_show" | "rescheduled";
            /**
             * @description How the meeting stands; only `early` and `open` can be joined.
             * @enum {string}
             */
            standing: "early" | "open" | "pending" | "elsewhere" | "over" | "missed" | "cancelled";
            /**
             * Format: date-time
             * @description When it begins.
             */
            start: string;
            /**
             * Format: date-time
             * @description When it ends; this instant is not part of it any more.
             */
            end: string;
            /** @description Where it was before its last move; null when it never moved. */
            moved_from: {
                /**
                 * Format: date-time
                 * @description When it begins.
                 */
                start: string;
                /**
                 * Format: date-time
                 * @description When it ends; this instant is not part of it any more.
                 */
                end: string;
            } | null;
            /** @description Where it takes place, as it was when it was booked; null where that is open. */
            location: {
                /** @description What visitors call it. */
                name: string;
                /**
                 * @description An address, a telephone number, a link or a video conference.
                 * @enum {string}
                 */
                type: "in_person" | "phone" | "link" | "conference";
            } | null;
            /** @description False as long as a conference has no link yet. */
            meeting_url_known: boolean;
            /**
             * Format: date-time
             * @description From when on joining is recorded.
             */
            recorded_from: string;
            /**
             * Format: date-time
             * @description Before when joining is recorded.
             */
            recorded_until: string;
            /**
             * @description Whose link it is.
             * @enum {string}
             */
            role: "attendee" | "host";
            /** @description What people call it, or the person’s name. */
            name: string;
            /**
             * Format: date-time
             * @description When the bearer of the link joined first; null until then.
             */
            joined_at: string | null;
            /** @description Who hosts it. */
            hosts: {
                /** @description The host’s name. */
                name: string;
            }[];
            /** @description Who booked; a customer finds itself alone. */
            attendees: {
                /** @description The name that was left. */
                name: string;
            }[];
        };
        Joined: {
            /** @description The link to the meeting; null where there is none, or none yet. */
            meeting_url: string | null;
            /**
             * Format: date-time
             * @description When the bearer of the link joined first; null until then.
             */
            joined_at: string | null;
        };
        Location: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description No longer used, but kept because something refers to it. */
            archived: boolean;
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
            /** @description What visitors call it */
            name: string;
            /**
             * @description Which kind it is.
             * @enum {string}
             */
            type: "in_person" | "phone" | "link" | "conference";
            /** @description in_person: the address · phone: the number to call, or empty where the host calls · link: an http(s) address · conference: google_meet */
            value: string;
            /** @description Who serves it; null: every host */
            host_ids: string[] | null;
        };
        LocationPatch: {
            /** @description What visitors call it */
            name?: string;
            /**
             * @description Which kind it is.
             * @enum {string}
             */
            type?: "in_person" | "phone" | "link" | "conference";
            /** @description in_person: the address · phone: the number to call, or empty where the host calls · link: an http(s) address · conference: google_meet */
            value?: string;
            /** @description Who serves it; null: every host */
            host_ids?: string[] | null;
            /**
             * @description No longer used, but kept because something refers to it.
             * @enum {boolean}
             */
            archived?: false;
        };
        LocationRequest: {
            /** @description What visitors call it */
            name: string;
            /**
             * @description Which kind it is.
             * @enum {string}
             */
            type: "in_person" | "phone" | "link" | "conference";
            /** @description in_person: the address · phone: the number to call, or empty where the host calls · link: an http(s) address · conference: google_meet */
            value: string;
            /** @description Who serves it; null: every host */
            host_ids?: string[] | null;
        };
        ManageLink: {
            /** @description The customer’s private link; whoever has it can move and cancel the booking. */
            manage_url: string;
        };
        ManageLinkRequest: {
            /** @description Which registration is meant where there are several. */
            attendee_id?: string;
        };
        Member: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description No longer used, but kept because something refers to it. */
            archived: boolean;
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
            /** @description What people call it, or the person’s name. */
            name: string;
            /** @description An e-mail address. */
            email: string;
            /**
             * @description Whose link it is.
             * @enum {string|null}
             */
            role: "agent" | "manager" | "admin" | null;
            /** @description What the member may do with bookings, and how far. */
            permissions: components["schemas"]["Permissions"];
            /** @description A language tag such as `en` or `pt-BR`. */
            locale: string;
            /** @description What it wants to be mailed about. */
            notifications: components["schemas"]["MemberNotifications"];
        };
        MemberNotifications: {
            /** @description Its own bookings as a host: made, moved, cancelled. */
            bookings: boolean;
            /** @description What is known of the customer, an hour before a meeting of its own. */
            briefings: boolean;
            /** @description To admins: what needs looking after, such as a webhook that was paused. */
            system: boolean;
        };
        MemberPatch: {
            /** @description What people call it, or the person’s name. */
            name?: string;
            /** @description An e-mail address. */
            email?: string;
            /**
             * @description Whose link it is.
             * @enum {string}
             */
            role?: "agent" | "manager" | "admin";
            /** @description What the member may do with bookings, and how far. */
            permissions?: {
                /**
                 * @description Whose bookings it sees.
                 * @enum {string}
                 */
                view?: "none" | "own" | "team" | "all";
                /**
                 * @description Whose bookings it changes.
                 * @enum {string}
                 */
                edit?: "none" | "own" | "team" | "all";
                /**
                 * @description Whose bookings it cancels.
                 * @enum {string}
                 */
                delete?: "none" | "own" | "team" | "all";
            };
            /** @description A language tag such as `en` or `pt-BR`. */
            locale?: string | null;
            /** @description What it wants to be mailed about. */
            notifications?: {
                /** @description Mails about the bookings it hosts; whoever is asked to approve one is asked all the same. */
                bookings?: boolean;
                /** @description What is known of the customer, an hour before a meeting it hosts. */
                briefings?: boolean;
                /** @description To admins: what needs looking after, such as a webhook that was paused. */
                system?: boolean;
            } | null;
            /**
             * @description No longer used, but kept because something refers to it.
             * @enum {boolean}
             */
            archived?: false;
        };
        MemberRequest: {
            /** @description What people call it, or the person’s name. */
            name: string;
            /** @description An e-mail address. */
            email: string;
            /**
             * @description Whose link it is.
             * @enum {string}
             */
            role?: "agent" | "manager" | "admin";
            /** @description What the member may do with bookings, and how far. */
            permissions?: components["schemas"]["Permissions"];
            /** @description A language tag such as `en` or `pt-BR`. */
            locale?: string | null;
            /** @description What it wants to be mailed about. */
            notifications?: {
                /** @description Mails about the bookings it hosts; whoever is asked to approve one is asked all the same. */
                bookings?: boolean;
                /** @description What is known of the customer, an hour before a meeting it hosts. */
                briefings?: boolean;
                /** @description To admins: what needs looking after, such as a webhook that was paused. */
                system?: boolean;
            };
        };
        NamedPerson: {
            /** @description An e-mail address. */
            email: string;
        };
        Pagination: {
            /** @description The `cursor` of the next page; null on the last one. */
            next_cursor: string | null;
            /** @description Whether there is a next page. */
            has_more: boolean;
        };
        Permissions: {
            /**
             * @description Whose bookings it sees.
             * @enum {string}
             */
            view: "none" | "own" | "team" | "all";
            /**
             * @description Whose bookings it changes.
             * @enum {string}
             */
            edit: "none" | "own" | "team" | "all";
            /**
             * @description Whose bookings it cancels.
             * @enum {string}
             */
            delete: "none" | "own" | "team" | "all";
        };
        PersonExport: {
            /**
             * Format: date-time
             * @description When it was put together
             */
            exported_at: string;
            /** @description Who holds it */
            app: {
                /** @description Its id: opaque, but for the prefix that says what it names. */
                id: string;
                /** @description What people call it, or the person’s name. */
                name: string;
            };
            /** @description The person among the contacts */
            contacts: components["schemas"]["Contact"][];
            /** @description Every booking with the person in it, by start */
            bookings: {
                /** @description The booking as the person itself sees it */
                booking: {
                    /** @description Its id: opaque, but for the prefix that says what it names. */
                    id: string;
                    /** @description The same for a booking and all it was moved from. */
                    series_id: string;
                    /** @description The app’s id. */
                    app_id: string;
                    /** @description The event type’s slug, in place of its id. */
                    event_type: {
                        /** @description The event type’s id. */
                        id: string;
                        /** @description Its name in addresses. */
                        slug: string;
                        /** @description What visitors and mails call it. */
                        title: string;
                        /**
                         * @description Who hosts: one host, one of a pool in turn, all together, or one host with several seats.
                         * @enum {string}
                         */
                        strategy: "individual" | "round_robin" | "collective" | "group";
                    };
                    /**
                     * @description How it stands.
                     * @enum {string}
                     */
                    status: "draft" | "pending_confirmation" | "scheduled" | "confirmed" | "started" | "completed" | "cancelled" | "no_show" | "rescheduled";
                    /** @description Whose agreement is wanted: `host` approves, `customer` confirms. */
                    awaiting: ("host" | "customer")[];
                    /**
                     * Format: date-time
                     * @description When it begins.
                     */
                    start: string;
                    /**
                     * Format: date-time
                     * @description When it ends; this instant is not part of it any more.
                     */
                    end: string;
                    /** @description An IANA time zone such as `Europe/Berlin`. */
                    timezone: string;
                    /** @description How long it takes; where it is asked for, one of the event type’s durations. */
                    duration_minutes: number;
                    /** @description Where it takes place, as it was when it was booked; null where that is open. */
                    location: {
                        /** @description The location’s id. */
                        id: string;
                        /** @description What visitors call it. */
                        name: string;
                        /**
                         * @description An address, a telephone number, a link or a video conference.
                         * @enum {string}
                         */
                        type: "in_person" | "phone" | "link" | "conference";
                        /** @description The address, number, link or provider. */
                        value: string;
                    } | null;
                    /** @description Who hosts it. */
                    hosts: {
                        /** @description The host’s id. */
                        id: string;
                        /** @description The host’s name. */
                        name: string;
                        /** @description Whether it is the host whom notices go to. */
                        primary: boolean;
                        /** @description The zone in which the host reads times. */
                        timezone: string;
                    }[];
                    /** @description Who booked; a customer finds itself alone. */
                    attendees: {
                        /** @description Its id, the same through all moves. */
                        id: string;
                        /** @description The name that was left. */
                        name: string;
                        /** @description The e-mail address that was left. */
                        email: string | null;
                        /** @description The telephone number that was left. */
                        phone: string | null;
                        /** @description The zone in which mails name times. */
                        timezone: string;
                        /** @description The language of mails. */
                        locale: string;
                        /** @description Answers to the event type’s questions, by their keys. */
                        answers: {
                            [key: string]: components["schemas"]["Answer"];
                        };
                        /**
                         * @description Of a group: how this registration stands.
                         * @enum {string}
                         */
                        status: "held" | "pending" | "booked" | "confirmed" | "cancelled" | "attended" | "no_show";
                        /** @description Of a group: what this attendee wrote besides. */
                        notes?: string | null;
                        /** @description Of a group: the text pairs of this registration. */
                        metadata?: {
                            [key: string]: string;
                        };
                    }[];
                    /** @description How many attend. */
                    attendee_count: number;
                    /**
                     * @description Whether the customer came; null until that is known.
                     * @enum {string|null}
                     */
                    attendance: "attended" | "no_show" | null;
                    /**
                     * @description Which way it came: `public_booking`, `api`, `ai_agent`, or a member as `admin` or `agent`.
                     * @enum {string}
                     */
                    source: "admin" | "agent" | "public_booking" | "api" | "ai_agent";
                    /** @description Who made it. */
                    created_by: {
                        /** @description What kind of caller that was. */
                        type: string;
                        /** @description Its id. */
                        id?: string;
                        /** @description Its name. */
                        name?: string;
                    };
                    /** @description The id of the person behind it. */
                    contact_id: string | null;
                    /** @description The id of a conversation in another system. */
                    conversation_id: string | null;
                    /** @description What the customer wrote besides, or the business about it. */
                    notes: string | null;
                    /** @description Text pairs of your own, such as `utm_source`: at most 50, names of up to 200 characters, texts of up to 5000. */
                    metadata: {
                        [key: string]: string;
                    };
                    /** @description Who cancelled it, why and when; null unless it is cancelled. */
                    cancellation: {
                        /** @description Who did it. */
                        by: {
                            /** @description What kind of caller that was. */
                            type: string;
                            /** @description Its id. */
                            id?: string;
                            /** @description Its name. */
                            name?: string;
                        };
                        /** @description Why, in words. */
                        reason: string | null;
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        at: string;
                    } | null;
                    /** @description The booking that this one replaced. */
                    rescheduled_from_id: string | null;
                    /** @description The booking that replaced this one. */
                    rescheduled_to_id: string | null;
                    /** @description Where it was before, the latest last. */
                    reschedule_history: {
                        /**
                         * Format: date-time
                         * @description When it begins.
                         */
                        start: string;
                        /**
                         * Format: date-time
                         * @description When it ends; this instant is not part of it any more.
                         */
                        end: string;
                        /**
                         * Format: date-time
                         * @description When it happened.
                         */
                        at: string;
                        /** @description Who did it. */
                        by: {
                            /** @description What kind of caller that was. */
                            type: string;
                            /** @description Its id. */
                            id?: string;
                            /** @description Its name. */
                            name?: string;
                        };
                    }[];
                    /** @description How calendars know it. */
                    calendar: {
                        /** @description The `UID` of its entry, the same through all moves. */
                        uid: string;
                        /** @description The `SEQUENCE` of its entry. */
                        sequence: number;
                    };
                    /** @description The link to the meeting; null where there is none, or none yet. */
                    meeting_url: string | null;
                    /**
                     * Format: date-time
                     * @description When the host was told about the customer; null until then.
                     */
                    briefing_sent_at: string | null;
                    /**
                     * Format: date-time
                     * @description Until when the awaited agreements must be given; null when none is awaited.
                     */
                    confirm_by: string | null;
                    /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
                    version: number;
                    /**
                     * Format: date-time
                     * @description When it was made.
                     */
                    created_at: string;
                    /**
                     * Format: date-time
                     * @description When it was changed last.
                     */
                    updated_at: string;
                };
                /**
                 * Format: date-time
                 * @description When the person came to the meeting by its link
                 */
                joined_at: string | null;
                /** @description What happened to it, oldest first */
                timeline: components["schemas"]["TimelineEntry"][];
                /** @description What was sent to the person and, because of it, to others, who are named by their ids */
                deliveries: {
                    /** @description Its id: opaque, but for the prefix that says what it names. */
                    id: string;
                    /** @description The way on which it goes: `email`, or a channel that is set up. */
                    channel: string;
                    /** @description Which kind of message it is. */
                    kind: string;
                    /** @description The last day, included, or an instant, excluded; at most 62 days after `from`, and fewer for the plain shape of large pools. */
                    to: string;
                    /**
                     * @description How it stands.
                     * @enum {string}
                     */
                    status: "planned" | "pending" | "sent" | "failed" | "skipped" | "cancelled";
                    /** @description When it is to be sent. */
                    due_at: string;
                    /** @description How often it was tried. */
                    attempts: number;
                    /** @description When it is tried again; null when it is not. */
                    next_attempt_at: string | null;
                    /** @description Why it failed or was skipped; null otherwise. */
                    last_error: string | null;
                    /** @description The subject that somebody wrote for it */
                    subject: string | null;
                    /** @description The words that somebody wrote for it */
                    text: string | null;
                }[];
                /** @description What other systems were told of it */
                events: {
                    /** @description Its id: opaque, but for the prefix that says what it names. */
                    id: string;
                    /** @description Which kind it is. */
                    type: string;
                    /** @description Counts the events of this booking from 1, without gaps. */
                    sequence: number;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    at: string;
                }[];
                /** @description The private addresses that are valid now, without their secrets */
                links: {
                    /** @description What it opens */
                    purpose: string;
                    /**
                     * Format: date-time
                     * @description When it was made.
                     */
                    created_at: string;
                }[];
            }[];
            /** @description Whole mails, which only the demo and development keep */
            mails: {
                /**
                 * Format: date-time
                 * @description When it happened.
                 */
                at: string;
                /** @description The first day, in `timezone`, or an instant. */
                from: string;
                /** @description The last day, included, or an instant, excluded; at most 62 days after `from`, and fewer for the plain shape of large pools. */
                to: string;
                /** @description The subject of a mail. */
                subject: string;
                /** @description Which kind of message it is. */
                kind: string;
                /** @description The message as an SMTP server would get it, base64 */
                raw_base64: string;
            }[];
        };
        Problem: {
            /** @description The page about its code. */
            type: string;
            /** @description What the code means. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description The same as a sentence. */
            detail: string;
            /** @description A stable name to switch on. */
            code: string;
            /** @description Which fields are wrong, and how. */
            errors?: {
                /** @description Where: a JSON Pointer into the body, or the name of a parameter. */
                pointer: string;
                /** @description The same as a sentence. */
                detail: string;
                /**
                 * @description The rule in the way, for forms that say it in words of their own: nothing is there, it has more than `max` characters, or it is not what the `pattern` of a question asks for. Left out for every other.
                 * @enum {string}
                 */
                rule?: "missing" | "too_long" | "pattern";
                /** @description With `too_long`: the most characters. */
                max?: number;
            }[];
            /** @description Tell us this when you ask about it; also in `X-Request-Id`. */
            request_id: string;
            /** @description With `slot_taken`: up to three other starts that were free a moment ago. */
            alternatives?: {
                /** @description When it begins. */
                start: string;
                /** @description When it ends; this instant is not part of it any more. */
                end: string;
            }[];
            /** @description With `invalid_transition`: the state in the way. */
            state?: string;
            /** @description Why, as a stable name; a list where several rules are in the way. */
            because?: string;
            /** @description With `invalid_transition`: what the caller may do instead. */
            allowed?: string[];
            /** @description The booking that replaced this one. */
            rescheduled_to_id?: string;
            /** @description The bookings in the way. */
            booking_ids?: string[];
            /** @description The id of the person behind it. */
            contact_id?: string;
            /** @description With `rate_limited` by a customer limit: when the next booking is possible. */
            next_allowed_at?: string;
        };
        PublicApp: {
            /** @description The app’s id. */
            app_id: string;
            /** @description What people call it, or the person’s name. */
            name: string;
            /** @description A language tag such as `en` or `pt-BR`. */
            locale: string;
            /** @description An IANA time zone such as `Europe/Berlin`. */
            timezone: string;
            /** @description How its pages look. */
            branding: components["schemas"]["Branding"];
            /** @description What visitors can book. */
            event_types: components["schemas"]["PublicEventType"][];
            /** @description Where it can take place. */
            locations: components["schemas"]["PublicLocation"][];
        };
        PublicEventType: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description Its name in addresses. */
            slug: string;
            /** @description What visitors and mails call it. */
            title: string;
            /** @description A text for people. */
            description: string;
            /** @description An IANA time zone such as `Europe/Berlin`. */
            timezone: string;
            /** @description How long it may take. */
            durations_minutes: number[];
            /**
             * @description Who hosts: one host, one of a pool in turn, all together, or one host with several seats.
             * @enum {string}
             */
            strategy: "individual" | "round_robin" | "collective" | "group";
            /**
             * @description Whether visitors choose the host.
             * @enum {string}
             */
            assignment: "any" | "pick";
            /** @description How many can book the same time. */
            seats: number;
            /** @description Where it can take place. */
            locations: components["schemas"]["PublicLocation"][];
            /** @description Who hosts it. */
            hosts: components["schemas"]["PublicHost"][];
            /** @description What visitors must leave besides their name. */
            required_contact: ("email" | "phone")[];
            /** @description What else the form asks. */
            questions: components["schemas"]["Question"][];
            /** @description Whether a host must approve each booking. */
            requires_approval: boolean;
            /** @description Whether the customer must confirm by a link in the mail. */
            requires_confirmation: boolean;
            /** @description How long a time is kept while the form is filled; 0: not at all. */
            hold_minutes: number;
            /** @description What customers may do by themselves. */
            customer_may: {
                /** @description Whether customers may cancel. */
                cancel: boolean;
                /** @description Whether customers may move it. */
                reschedule: boolean;
            };
        };
        PublicHost: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description What people call it, or the person’s name. */
            name: string;
            /** @description The address of a picture; null without one. */
            avatar_url: string | null;
            /** @description An IANA time zone such as `Europe/Berlin`. */
            timezone: string;
        };
        PublicLocation: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description What people call it, or the person’s name. */
            name: string;
            /**
             * @description Which kind it is.
             * @enum {string}
             */
            type: "in_person" | "phone" | "link" | "conference";
            /** @description The address, where it is one that visitors may see before they book; else null. */
            value: string | null;
        };
        Question: {
            /** @description The name of its answer in `answers` */
            key: string;
            /**
             * @description Which kind it is.
             * @enum {string}
             */
            type: "text" | "long_text" | "email" | "phone" | "number" | "select" | "multi_select" | "radio" | "checkbox" | "date" | "url" | "consent";
            /** @description What the form asks. */
            label: string;
            /** @description A line below the question. */
            help?: string;
            /** @description What can be chosen; of `select`, `multi_select` and `radio` alone */
            options?: string[];
            /**
             * @description Whether an answer must be given.
             * @default false
             */
            required?: boolean;
            /** @description A regular expression that the whole answer matches, without look-around and back-references; of `text`, `email`, `phone` and `url` alone */
            pattern?: string;
            /** @description Ask only where the answer to an earlier question is this one, or has it among the options chosen */
            show_if?: {
                /** @description The other question. */
                key: string;
                /** @description Its value. */
                equals: string | number | boolean;
            };
        };
        ReassignRequest: {
            /** @description The host’s id. */
            host_id: string;
            /** @description Who leaves, where several hosts share the booking. */
            from_host_id?: string;
            /** @description Why, in words. */
            reason?: string;
            /** @description For members: outside working hours and the grid of starts as well. */
            override?: boolean;
        };
        RescheduleRequest: {
            /**
             * Format: date-time
             * @description When it begins.
             */
            start: string;
            /** @description How long it takes; where it is asked for, one of the event type’s durations. */
            duration_minutes?: number;
            /** @description The host’s id. */
            host_id?: string;
            /** @description A word to the customer, in the mail about it. */
            message?: string;
        };
        RotateSecretRequest: {
            /**
             * @description For how long the old secret goes on beside the new one; 0 ends it, and its tokens, at once.
             * @default 1440
             */
            keep_old_minutes?: number;
        };
        RotateWebhookSecret: {
            /** @description For how long the old secret goes on beside the new one; 0 ends it at once. */
            keep_old_minutes?: number;
        };
        RotatedSecret: {
            /** @description Its id, by the name that OAuth has for it. */
            client_id: string;
            /** @description Its secret; no other answer shows it. */
            client_secret: string;
            /**
             * Format: date-time
             * @description Until when the old secret signs as well; null when it does not.
             */
            previous_secret_expires_at: string | null;
        };
        Schedule: {
            /** @description The host’s id. */
            host_id: string;
            /** @description IANA zone of the working hours and of the host’s limits */
            timezone: string;
            /** @description The working time of a week. */
            working_hours: {
                /** @description On which days. */
                days: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
                /** @description From this time of day on. */
                start: string;
                /** @description Not after the start: on the next day */
                end: string;
                /** @description IANA zone; the schedule’s when left out */
                timezone?: string;
            }[];
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
        };
        ScheduleRequest: {
            /** @description IANA zone of the working hours and of the host’s limits */
            timezone: string;
            /** @description The working time of a week. */
            working_hours: {
                /** @description On which days. */
                days: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[];
                /** @description From this time of day on. */
                start: string;
                /** @description Not after the start: on the next day */
                end: string;
                /** @description IANA zone; the schedule’s when left out */
                timezone?: string;
            }[];
        };
        Session: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Its last call, to within five minutes.
             */
            last_seen_at: string;
            /**
             * Format: date-time
             * @description When it ends at the latest; left unused, it ends after seven days.
             */
            expires_at: string;
            /** @description What the browser calls itself. */
            agent: string | null;
            /** @description Whether this very call came with it. */
            current: boolean;
        };
        SessionList: {
            /** @description The rows of this page. */
            data: components["schemas"]["Session"][];
        };
        SignedIn: {
            /** @description Who is signed in. */
            member: {
                /** @description Its id: opaque, but for the prefix that says what it names. */
                id: string;
                /** @description What people call it, or the person’s name. */
                name: string;
                /** @description An e-mail address. */
                email: string;
                /**
                 * @description Whose link it is.
                 * @enum {string|null}
                 */
                role: "agent" | "manager" | "admin" | null;
                /** @description What the member may do with bookings, and how far. */
                permissions: components["schemas"]["Permissions"];
                /** @description A language tag such as `en` or `pt-BR`. */
                locale: string;
            };
            /** @description The app. */
            app: {
                /** @description Its id: opaque, but for the prefix that says what it names. */
                id: string;
                /** @description What people call it, or the person’s name. */
                name: string;
                /** @description An IANA time zone such as `Europe/Berlin`. */
                timezone: string;
                /** @description A language tag such as `en` or `pt-BR`. */
                locale: string;
            };
            /** @description The hosts that the member is itself. */
            host_ids: string[];
            /** @description The hosts that share a team with the member. */
            team_host_ids: string[];
            /** @description The teams that the member is in; with permission to view everything, all teams. */
            teams: {
                /** @description Its id: opaque, but for the prefix that says what it names. */
                id: string;
                /** @description What people call it, or the person’s name. */
                name: string;
            }[];
            /** @description The session that the call came with. */
            session: components["schemas"]["Session"];
        };
        Slot: {
            /**
             * Format: date-time
             * @description When it begins.
             */
            start: string;
            /**
             * Format: date-time
             * @description When it ends; this instant is not part of it any more.
             */
            end: string;
            /** @description The ids of who is free: for visitors where they choose, for others those whom they may see. */
            hosts?: string[];
            /** @description How many hosts could take it. */
            hosts_free: number;
            /** @description Of a group: how many can still join. */
            seats_left?: number;
        };
        Slots: {
            /** @description An IANA time zone such as `Europe/Berlin`. */
            timezone: string;
            /** @description How long it takes; where it is asked for, one of the event type’s durations. */
            duration_minutes: number;
            /** @description The free times, by start. */
            slots: components["schemas"]["Slot"][];
            /** @description The first free time from now on, whatever the range; null when there is none. */
            first_available: {
                /**
                 * Format: date-time
                 * @description When it begins.
                 */
                start: string;
                /**
                 * Format: date-time
                 * @description When it ends; this instant is not part of it any more.
                 */
                end: string;
            } | null;
        };
        StartExplanation: {
            /** @description The event type’s slug, in place of its id. */
            event_type: {
                /** @description The event type’s id. */
                id: string;
                /** @description Its name in addresses. */
                slug: string;
                /** @description What visitors and mails call it. */
                title: string;
                /** @description Who hosts: one host, one of a pool in turn, all together, or one host with several seats. */
                strategy: string;
            };
            /** @description An IANA time zone such as `Europe/Berlin`. */
            timezone: string;
            /** @description How long it takes; where it is asked for, one of the event type’s durations. */
            duration_minutes: number;
            /** @description The location’s id. */
            location_id: string | null;
            /** @description Why, as a stable name; a list where several rules are in the way. */
            because: {
                /** @description A stable name to switch on. */
                code: string;
                /** @description The same as a sentence. */
                detail: string;
            }[];
            /** @description Hosts whom this caller may not see: they count, and no more is said. */
            hidden_hosts: {
                /** @description How many there are. */
                count: number;
                /** @description How many of them offer it. */
                offering: number;
            };
            /**
             * Format: date-time
             * @description When it begins.
             */
            start: string;
            /**
             * Format: date-time
             * @description When it ends; this instant is not part of it any more.
             */
            end: string;
            /** @description Whether visitors can book it. */
            offered: boolean;
            /** @description Who hosts it. */
            hosts: {
                /** @description The host’s id. */
                id: string;
                /** @description The host’s name. */
                name: string;
                /** @description Whether visitors can book it. */
                offered: boolean;
                /** @description Why, as a stable name; a list where several rules are in the way. */
                because: {
                    /** @description A stable name to switch on. */
                    code: string;
                    /** @description The same as a sentence. */
                    detail: string;
                    /**
                     * @description Whom this rule binds: members pass what binds `customers`, and with `override` what binds `unless_overridden`.
                     * @enum {string}
                     */
                    binds: "everybody" | "customers" | "unless_overridden";
                    /** @description What stands behind it. */
                    obstacles: {
                        /** @description What it is. */
                        kind: string;
                        /**
                         * Format: date-time
                         * @description When it begins.
                         */
                        start: string | null;
                        /**
                         * Format: date-time
                         * @description When it ends; this instant is not part of it any more.
                         */
                        end: string | null;
                        /** @description The booking in the way, for those alone who may see it. */
                        booking_id?: string;
                        /** @description A limit that was reached. */
                        limit?: {
                            /** @description The limit. */
                            max: number;
                            /** @description How many there are already. */
                            counted: number;
                        };
                    }[];
                }[];
            }[];
        };
        Team: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description No longer used, but kept because something refers to it. */
            archived: boolean;
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
            /** @description What people call it, or the person’s name. */
            name: string;
            /** @description Who is in it. */
            member_ids: string[];
        };
        TeamPatch: {
            /** @description What people call it, or the person’s name. */
            name?: string;
            /** @description Who is in it. */
            member_ids?: string[];
        };
        TeamRequest: {
            /** @description What people call it, or the person’s name. */
            name: string;
            /**
             * @description Who is in it.
             * @default []
             */
            member_ids?: string[];
        };
        TimelineEntry: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description What happened. */
            type: string;
            /** @description When it happened. */
            at: string;
            /** @description Who did it. */
            actor: {
                /** @description What kind of caller that was. */
                type: string;
                /** @description Its id. */
                id?: string;
                /** @description Its name. */
                name?: string;
            };
            /** @description Which way it came: `public_booking`, `api`, `ai_agent`, or a member as `admin` or `agent`. */
            source: string;
            /** @description What belongs to it. */
            data: {
                [key: string]: unknown;
            };
        };
        Webhook: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description The address. */
            url: string;
            /** @description The events that it is told of; `*`: every one, those of later versions included. */
            events: ("*" | "scheduled.created" | "scheduled.confirmed" | "scheduled.rescheduled" | "scheduled.cancelled" | "scheduled.started" | "scheduled.completed" | "scheduled.no_show" | "scheduled.reassigned" | "scheduled.updated" | "scheduled.attendee_added" | "scheduled.attendee_removed")[];
            /** @description A text for people. */
            description: string;
            /**
             * @description In which words it is told statuses: `canonical`, `upper`, `appointment` or `meeting`; null: as the app is.
             * @enum {string|null}
             */
            status_vocabulary: "canonical" | "upper" | "appointment" | "meeting" | null;
            /** @description Whether it is used at present; `true` also resumes what the server paused. */
            active: boolean;
            /**
             * @description Why the server paused it by itself; null when it did not.
             * @enum {string|null}
             */
            paused_because: "gone" | "failing" | null;
            /**
             * Format: date-time
             * @description Since when nothing got through; null once something did.
             */
            failing_since: string | null;
            /**
             * Format: date-time
             * @description Until when the old secret signs as well; null when it does not.
             */
            previous_secret_expires_at: string | null;
            /** @description No longer used, but kept because something refers to it. */
            archived: boolean;
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
        };
        WebhookDelivery: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description The way on which it goes: `email`, or a channel that is set up. */
            channel: string;
            /** @description Which kind of message it is. */
            kind: string;
            /** @description Where it goes. */
            to: string;
            /**
             * @description How it stands.
             * @enum {string}
             */
            status: "planned" | "pending" | "sent" | "failed" | "skipped" | "cancelled";
            /** @description When it is to be sent. */
            due_at: string;
            /** @description How often it was tried. */
            attempts: number;
            /** @description When it is tried again; null when it is not. */
            next_attempt_at: string | null;
            /** @description Why it failed or was skipped; null otherwise. */
            last_error: string | null;
            /** @description The `webhook-id` of every try. */
            message_id: string;
            /** @description The booking’s id. */
            booking_id: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was settled; null until then.
             */
            finished_at: string | null;
            /** @description The body, byte for byte; null once it is gone. */
            body: string | null;
            /** @description The tries of the last 30 days, the first one first. */
            tries: {
                /**
                 * Format: date-time
                 * @description When it happened.
                 */
                at: string;
                /** @description Milliseconds until the answer was there, or none came. */
                duration_ms: number;
                /** @description What was sent. */
                request: {
                    /** @description The address. */
                    url: string;
                    /** @description The headers, without signatures and credentials. */
                    headers: {
                        [key: string]: string;
                    };
                };
                /** @description What came back; null when nothing did. */
                response: {
                    /** @description The HTTP status. */
                    status: number;
                    /** @description The headers, without signatures and credentials. */
                    headers: {
                        [key: string]: string;
                    };
                    /** @description The beginning of the body. */
                    body: string;
                } | null;
                /** @description A code of RFC 6749; of a try, why it failed. */
                error: string | null;
            }[];
        };
        WebhookPatch: {
            /** @description The address. */
            url?: string;
            /** @description The events that it is told of; `*`: every one, those of later versions included. */
            events?: ("*" | "scheduled.created" | "scheduled.confirmed" | "scheduled.rescheduled" | "scheduled.cancelled" | "scheduled.started" | "scheduled.completed" | "scheduled.no_show" | "scheduled.reassigned" | "scheduled.updated" | "scheduled.attendee_added" | "scheduled.attendee_removed")[];
            /** @description A text for people. */
            description?: string;
            /**
             * @description In which words it is told statuses: `canonical`, `upper`, `appointment` or `meeting`; null: as the app is.
             * @enum {string|null}
             */
            status_vocabulary?: "canonical" | "upper" | "appointment" | "meeting" | null;
            /** @description Whether it is used at present; `true` also resumes what the server paused. */
            active?: boolean;
        };
        WebhookRequest: {
            /** @description The address. */
            url: string;
            /**
             * @description The events that it is told of; `*`: every one, those of later versions included.
             * @default [
             *       "*"
             *     ]
             */
            events?: ("*" | "scheduled.created" | "scheduled.confirmed" | "scheduled.rescheduled" | "scheduled.cancelled" | "scheduled.started" | "scheduled.completed" | "scheduled.no_show" | "scheduled.reassigned" | "scheduled.updated" | "scheduled.attendee_added" | "scheduled.attendee_removed")[];
            /**
             * @description A text for people.
             * @default
             */
            description?: string;
            /**
             * @description In which words it is told statuses: `canonical`, `upper`, `appointment` or `meeting`; null: as the app is.
             * @default null
             * @enum {string|null}
             */
            status_vocabulary?: "canonical" | "upper" | "appointment" | "meeting" | null;
            /**
             * @description Whether it is used at present; `true` also resumes what the server paused.
             * @default true
             */
            active?: boolean;
        };
        WebhookTest: {
            /** @description The `webhook-id` of every try. */
            message_id: string;
            /** @description The delivery’s id in the log. */
            delivery_id: string;
        };
        WidgetKey: {
            /** @description Its id: opaque, but for the prefix that says what it names. */
            id: string;
            /** @description No longer used, but kept because something refers to it. */
            archived: boolean;
            /** @description Counts its changes from 1; the `ETag` is this number in quotes. */
            version: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was changed last.
             */
            updated_at: string;
            /** @description What people call it, or the person’s name. */
            name: string;
            /** @description The key itself, which pages carry. */
            key: string;
            /** @description The pages that may use it; null: those on the app’s list. */
            origins: string[] | null;
        };
        WidgetKeyPatch: {
            /** @description What people call it, or the person’s name. */
            name?: string;
            /** @description The pages that may use it; null: those on the app’s list. */
            origins?: string[] | null;
        };
        WidgetKeyRequest: {
            /** @description What people call it, or the person’s name. */
            name: string;
            /**
             * @description The pages that may use it; null: those on the app’s list.
             * @default null
             */
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
                        /** @description The token: send it as `Authorization: Bearer <token>`. */
                        access_token: string;
                        /**
                         * @description Always `Bearer`.
                         * @enum {string}
                         */
                        token_type: "Bearer";
                        /** @description For how many seconds it is good. */
                        expires_in: number;
                        /** @description The scopes, with blanks between them. */
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
                        /** @description A code of RFC 6749; of a try, why it failed. */
                        error: string;
                        /** @description The same as a sentence. */
                        error_description: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The client is unknown, or its secret wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description A code of RFC 6749; of a try, why it failed. */
                        error: string;
                        /** @description The same as a sentence. */
                        error_description: string;
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description A code of RFC 6749; of a try, why it failed. */
                        error: string;
                        /** @description The same as a sentence. */
                        error_description: string;
                    };
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @description The access token that is to end. */
                    token: string;
                    /** @description Not needed: there is one type of token. */
                    token_type_hint?: string;
                    /** @description The client’s id, unless it comes by HTTP Basic. */
                    client_id?: string;
                    /** @description The client’s secret, unless it comes by HTTP Basic. */
                    client_secret?: string;
                };
            };
        };
        responses: {
            /** @description It is good for nothing, whatever it was */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused, as RFC 6749 says */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description A code of RFC 6749; of a try, why it failed. */
                        error: string;
                        /** @description The same as a sentence. */
                        error_description: string;
                    };
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The client is unknown, or its secret wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description A code of RFC 6749; of a try, why it failed. */
                        error: string;
                        /** @description The same as a sentence. */
                        error_description: string;
                    };
                };
            };
            /** @description Too many requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description A code of RFC 6749; of a try, why it failed. */
                        error: string;
                        /** @description The same as a sentence. */
                        error_description: string;
                    };
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    getOAuthMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where tokens come from, and how */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The address of this server. */
                        issuer: string;
                        /** @description Where tokens come from. */
                        token_endpoint: string;
                        /** @description Where tokens are ended. */
                        revocation_endpoint: string;
                        /** @description Every scope that there is. */
                        scopes_supported: string[];
                        /** @description None: there is nobody to send elsewhere. */
                        response_types_supported: string[];
                        /** @description How a token is got. */
                        grant_types_supported: string[];
                        /** @description How a client proves who it is when it wants a token. */
                        token_endpoint_auth_methods_supported: string[];
                        /** @description How it does when it ends one. */
                        revocation_endpoint_auth_methods_supported: string[];
                        /** @description This documentation. */
                        service_documentation: string;
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPublicApp: {
        parameters: {
            query?: {
                /** @description The widget key, where the header `Booking-Widget-Key` is left out: a page of another origin then needs no preflight, and an `EventSource` can send no header. */
                key?: string;
                /** @description Only what this host takes part in. Where it may be named, it is the only host of the answer, with the places that it serves. */
                host_id?: string;
            };
            header?: never;
            path: {
                /** @description The app’s id. */
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
                /** @description The widget key, where the header `Booking-Widget-Key` is left out: a page of another origin then needs no preflight, and an `EventSource` can send no header. */
                key?: string;
                /** @description Only what this host takes part in. Where it may be named, it is the only host of the answer, with the places that it serves. */
                host_id?: string;
            };
            header?: never;
            path: {
                /** @description The app’s id. */
                app_id: string;
                /** @description Its name in addresses. */
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
                /** @description The first day, in `timezone`, or an instant. */
                from: string;
                /** @description The last day, included, or an instant, excluded; at most 62 days after `from`, and fewer for the plain shape of large pools. */
                to: string;
                /** @description An IANA time zone such as `Europe/Berlin`. */
                timezone: string;
                /** @description How long it takes; where it is asked for, one of the event type’s durations. */
                duration_minutes?: number;
                /** @description The host’s id. */
                host_id?: string;
                /** @description The location’s id. */
                location_id?: string;
                /** @description `compact` has an eighth of the bytes: starts as minutes of each date. `full` is refused where starts times hosts are more than 100000. */
                shape?: "full" | "compact";
                /** @description The widget key, where the header `Booking-Widget-Key` is left out: a page of another origin then needs no preflight, and an `EventSource` can send no header. */
                key?: string;
            };
            header?: never;
            path: {
                /** @description The app’s id. */
                app_id: string;
                /** @description Its name in addresses. */
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
    streamSlots: {
        parameters: {
            query: {
                /** @description The first day, in `timezone`, or an instant. */
                from: string;
                /** @description The last day, included, or an instant, excluded; at most 62 days after `from`, and fewer for the plain shape of large pools. */
                to: string;
                /** @description An IANA time zone such as `Europe/Berlin`. */
                timezone: string;
                /** @description How long it takes; where it is asked for, one of the event type’s durations. */
                duration_minutes?: number;
                /** @description The host’s id. */
                host_id?: string;
                /** @description The location’s id. */
                location_id?: string;
                /** @description `compact` has an eighth of the bytes: starts as minutes of each date. `full` is refused where starts times hosts are more than 100000. */
                shape?: "full" | "compact";
                /** @description The widget key, where the header `Booking-Widget-Key` is left out: a page of another origin then needs no preflight, and an `EventSource` can send no header. */
                key?: string;
                /** @description What you have already: the `ETag` of an answer to the same query. */
                since?: string;
            };
            header?: {
                /** @description The `id` of the last message that was read. */
                "last-event-id"?: string;
            };
            path: {
                /** @description The app’s id. */
                app_id: string;
                /** @description Its name in addresses. */
                slug: string;
            };
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
            404: components["responses"]["NotFound"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAvailability: {
        parameters: {
            query: {
                /** @description The first day, in `timezone`, or an instant. */
                from: string;
                /** @description The last day, included, or an instant, excluded; at most 62 days after `from`, and fewer for the plain shape of large pools. */
                to: string;
                /** @description An IANA time zone such as `Europe/Berlin`. */
                timezone: string;
                /** @description How long it takes; where it is asked for, one of the event type’s durations. */
                duration_minutes?: number;
                /** @description The host’s id. */
                host_id?: string;
                /** @description The location’s id. */
                location_id?: string;
                /** @description `compact` has an eighth of the bytes: starts as minutes of each date. `full` is refused where starts times hosts are more than 100000. */
                shape?: "full" | "compact";
                /** @description The event type’s id. */
                event_type_id?: string;
                /** @description The event type’s slug, in place of its id. */
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
                /** @description The event type’s id. */
                event_type_id?: string;
                /** @description The event type’s slug, in place of its id. */
                event_type?: string;
                /** @description When it begins. */
                start?: string;
                /** @description A day, YYYY-MM-DD. */
                day?: string;
                /** @description An IANA time zone such as `Europe/Berlin`. */
                timezone?: string;
                /** @description How long it takes; where it is asked for, one of the event type’s durations. */
                duration_minutes?: number;
                /** @description The host’s id. */
                host_id?: string;
                /** @description The location’s id. */
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
    readHostTimes: {
        parameters: {
            query: {
                /** @description The first day, in `timezone`, or an instant. */
                from: string;
                /** @description The last day, included, or an instant, excluded; at most 62 days after `from`, and fewer for the plain shape of large pools. */
                to: string;
                /** @description An IANA time zone such as `Europe/Berlin`. */
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
                    "application/json": components["schemas"]["HostTimes"];
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
    readFreebusy: {
        parameters: {
            query: {
                /** @description The first day, in `timezone`, or an instant. */
                from: string;
                /** @description The last day, included, or an instant, excluded; at most 62 days after `from`, and fewer for the plain shape of large pools. */
                to: string;
                /** @description An IANA time zone such as `Europe/Berlin`. */
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
            header?: {
                /** @description A text of your own that makes it safe to send this call again, such as a UUID. For 24 hours the same key and body get the first answer, byte for byte, as 200 with `Idempotent-Replay: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The app’s id. */
                app_id: string;
                /** @description Its name in addresses. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "start": "2027-03-08T11:00:00Z"
                 *     }
                 */
                "application/json": components["schemas"]["HoldRequest"];
            };
        };
        responses: {
            /** @description The first answer to this Idempotency-Key again, byte for byte */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hold"];
                };
            };
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
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
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
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    book: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own that makes it safe to send this call again, such as a UUID. For 24 hours the same key and body get the first answer, byte for byte, as 200 with `Idempotent-Replay: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The app’s id. */
                app_id: string;
                /** @description Its name in addresses. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "start": "2027-03-08T11:00:00Z",
                 *       "timezone": "Europe/Berlin",
                 *       "attendee": {
                 *         "name": "Robin",
                 *         "email": "robin@example.com"
                 *       },
                 *       "answers": {
                 *         "topic": "Website"
                 *       }
                 *     }
                 */
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
            400: components["responses"]["InvalidRequest"];
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
                /**
                 * @example {
                 *       "phone": "+49 30 901820"
                 *     }
                 */
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
                /** @description A text of your own that makes it safe to send this call again, such as a UUID. For 24 hours the same key and body get the first answer, byte for byte, as 200 with `Idempotent-Replay: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "start": "2027-03-08T12:30:00Z"
                 *     }
                 */
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
                /**
                 * @example {
                 *       "reason": "Something came up."
                 *     }
                 */
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
            400: components["responses"]["InvalidRequest"];
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
            400: components["responses"]["InvalidRequest"];
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
            400: components["responses"]["InvalidRequest"];
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
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDoNotDisturb: {
        parameters: {
            query?: {
                /** @description How many rows a page has at most. */
                limit?: number;
                /** @description The `next_cursor` of the page before; goes with the same filters only. */
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
                        /** @description The rows of this page. */
                        data: components["schemas"]["DoNotDisturb"][];
                        /** @description Where the next page begins, if there is one. */
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
                /**
                 * @example {
                 *       "start": "2027-03-10T12:00:00Z",
                 *       "end": "2027-03-10T15:00:00Z",
                 *       "reason": "Dentist"
                 *     }
                 */
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
                /**
                 * @example {
                 *       "end": "2027-03-10T16:00:00Z"
                 *     }
                 */
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
                /**
                 * @example {
                 *       "timezone": "Europe/Berlin",
                 *       "working_hours": [
                 *         {
                 *           "days": [
                 *             "mon",
                 *             "tue",
                 *             "wed",
                 *             "thu"
                 *           ],
                 *           "start": "09:00",
                 *           "end": "17:00"
                 *         },
                 *         {
                 *           "days": [
                 *             "fri"
                 *           ],
                 *           "start": "09:00",
                 *           "end": "13:00"
                 *         }
                 *       ]
                 *     }
                 */
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
                /** @description How many rows a page has at most. */
                limit?: number;
                /** @description The `next_cursor` of the page before; goes with the same filters only. */
                cursor?: string;
                /** @description Only what touches this day or a later one. */
                from?: string;
                /** @description Only what touches this day or an earlier one. */
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
                        /** @description The rows of this page. */
                        data: components["schemas"]["Exception"][];
                        /** @description Where the next page begins, if there is one. */
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
                /**
                 * @example {
                 *       "type": "blocked",
                 *       "start": "2027-03-21T00:00",
                 *       "end": "2027-03-23T00:00",
                 *       "reason": "Conference"
                 *     }
                 */
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
                /**
                 * @example {
                 *       "end": "2027-03-24T00:00"
                 *     }
                 */
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
                /** @description A text of your own that makes it safe to send this call again, such as a UUID. For 24 hours the same key and body get the first answer, byte for byte, as 200 with `Idempotent-Replay: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "action": "cancel",
                 *       "ids": [
                 *         "bkg_06g…",
                 *         "bkg_06h…"
                 *       ],
                 *       "reason": "We are closed that day.",
                 *       "dry_run": true
                 *     }
                 */
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
                /** @description How many rows a page has at most. */
                limit?: number;
                /** @description The `next_cursor` of the page before; goes with the same filters only. */
                cursor?: string;
                /** @description Only bookings in these states; may be there several times. */
                status?: string[] | string;
                /** @description The event type’s id. */
                event_type_id?: string;
                /** @description Only bookings that this host hosts. */
                assigned_to_id?: string;
                /** @description Only bookings that members of this team host. */
                team_id?: string;
                /** @description The location’s id. */
                location_id?: string;
                /** @description Only bookings of this series: one appointment with all that it was moved from. */
                series_id?: string;
                /** @description The id of the person behind it. */
                contact_id?: string;
                /** @description The id of a conversation in another system. */
                conversation_id?: string;
                /** @description Only bookings of this e-mail address. */
                attendee_email?: string;
                /** @description Only what starts at or after this instant; a day means its midnight in the app’s zone. */
                start_date?: string;
                /** @description Only what starts before this instant; a day means its midnight in the app’s zone. */
                end_date?: string;
                /** @description Which way it came: `public_booking`, `api`, `ai_agent`, or a member as `admin` or `agent`. */
                source?: "admin" | "agent" | "public_booking" | "api" | "ai_agent";
                /** @description Words to look for, such as a name or an address. */
                q?: string;
                /** @description By which time, and with `-` the latest first. */
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
                        /** @description The rows of this page. */
                        data: components["schemas"]["BusinessBooking"][];
                        /** @description Where the next page begins, if there is one. */
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
                /** @description A text of your own that makes it safe to send this call again, such as a UUID. For 24 hours the same key and body get the first answer, byte for byte, as 200 with `Idempotent-Replay: true`, and nothing happens twice. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "event_type": "intro-call",
                 *       "start": "2027-03-08T08:00:00Z",
                 *       "timezone": "Europe/Berlin",
                 *       "attendee": {
                 *         "name": "Robin",
                 *         "email": "robin@example.com"
                 *       },
                 *       "answers": {
                 *         "topic": "Website"
                 *       },
                 *       "metadata": {
                 *         "order": "4711"
                 *       }
                 *     }
                 */
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
    countBookings: {
        parameters: {
            query?: {
                /** @description How it stands. */
                status?: string[] | string;
                /** @description The event type’s id. */
                event_type_id?: string;
                /** @description Only bookings that this host hosts. */
                assigned_to_id?: string;
                /** @description Only bookings that members of this team host. */
                team_id?: string;
                /** @description The location’s id. */
                location_id?: string;
                /** @description Only bookings of this series: one appointment with all that it was moved from. */
                series_id?: string;
                /** @description The id of the person behind it. */
                contact_id?: string;
                /** @description The id of a conversation in another system. */
                conversation_id?: string;
                /** @description Only bookings of this e-mail address. */
                attendee_email?: string;
                /** @description Only what starts at or after this instant; a day means its midnight in the app’s zone. */
                start_date?: string;
                /** @description Only what starts before this instant; a day means its midnight in the app’s zone. */
                end_date?: string;
                /** @description Which way it came: `public_booking`, `api`, `ai_agent`, or a member as `admin` or `agent`. */
                source?: "admin" | "agent" | "public_booking" | "api" | "ai_agent";
                /** @description Words to look for, such as a name or an address. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookingCount"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportBookings: {
        parameters: {
            query?: {
                /** @description How it stands. */
                status?: string[] | string;
                /** @description The event type’s id. */
                event_type_id?: string;
                /** @description Only bookings that this host hosts. */
                assigned_to_id?: string;
                /** @description Only bookings that members of this team host. */
                team_id?: string;
                /** @description The location’s id. */
                location_id?: string;
                /** @description Only bookings of this series: one appointment with all that it was moved from. */
                series_id?: string;
                /** @description The id of the person behind it. */
                contact_id?: string;
                /** @description The id of a conversation in another system. */
                conversation_id?: string;
                /** @description Only bookings of this e-mail address. */
                attendee_email?: string;
                /** @description Only what starts at or after this instant; a day means its midnight in the app’s zone. */
                start_date?: string;
                /** @description Only what starts before this instant; a day means its midnight in the app’s zone. */
                end_date?: string;
                /** @description Which way it came: `public_booking`, `api`, `ai_agent`, or a member as `admin` or `agent`. */
                source?: "admin" | "agent" | "public_booking" | "api" | "ai_agent";
                /** @description Words to look for, such as a name or an address. */
                q?: string;
                /** @description By which time, and with `-` the latest first. */
                order?: "start" | "-start" | "created" | "-created";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
                /**
                 * @example {
                 *       "phone": "+49 30 901820",
                 *       "notes": "Asks for a quote."
                 *     }
                 */
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
                /** @description A text of your own that makes it safe to send this call again, such as a UUID. For 24 hours the same key and body get the first answer, byte for byte, as 200 with `Idempotent-Replay: true`, and nothing happens twice. */
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
                /**
                 * @example {
                 *       "start": "2027-03-08T09:00:00Z",
                 *       "message": "We found an earlier time."
                 *     }
                 */
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
                /**
                 * @example {
                 *       "host_id": "hst_06f…",
                 *       "reason": "On holiday"
                 *     }
                 */
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
                /**
                 * @example {
                 *       "reason": "The project was called off."
                 *     }
                 */
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
    joinAsHost: {
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
            /** @description Where the meeting is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Joined"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listBookingEvents: {
        parameters: {
            query?: {
                /** @description How many rows a page has at most. */
                limit?: number;
                /** @description The `next_cursor` of the page before; goes with the same filters only. */
                cursor?: string;
            };
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
                        /** @description The rows of this page. */
                        data: components["schemas"]["TimelineEntry"][];
                        /** @description Where the next page begins, if there is one. */
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
            query?: {
                /** @description How many rows a page has at most. */
                limit?: number;
                /** @description The `next_cursor` of the page before; goes with the same filters only. */
                cursor?: string;
            };
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
                        /** @description The rows of this page. */
                        data: components["schemas"]["Delivery"][];
                        /** @description Where the next page begins, if there is one. */
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
                /** @description A text of your own that makes it safe to send this call again, such as a UUID. For 24 hours the same key and body get the first answer, byte for byte, as 200 with `Idempotent-Replay: true`, and nothing happens twice. */
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
                /**
                 * @example {
                 *       "kind": "custom",
                 *       "channel": "email",
                 *       "subject": "Before we meet",
                 *       "text": "Please have your logo at hand."
                 *     }
                 */
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
                        /** @description The booking’s id. */
                        booking_id: string;
                        /** @description Which kind of message it is. */
                        kind: string;
                        /** @description The way on which it goes: `email`, or a channel that is set up. */
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
                        /** @description The booking’s id. */
                        booking_id: string;
                        /** @description Which kind of message it is. */
                        kind: string;
                        /** @description The way on which it goes: `email`, or a channel that is set up. */
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
                /** @description How many rows a page has at most. */
                limit?: number;
                /** @description The `next_cursor` of the page before; goes with the same filters only. */
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
                        /** @description The rows of this page. */
                        data: components["schemas"]["Webhook"][];
                        /** @description Where the next page begins, if there is one. */
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
                /**
                 * @example {
                 *       "url": "https://crm.northlight.example/hooks/slotkit",
                 *       "events": [
                 *         "scheduled.created",
                 *         "scheduled.rescheduled",
                 *         "scheduled.cancelled"
                 *       ],
                 *       "description": "Our CRM"
                 *     }
                 */
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
                /**
                 * @example {
                 *       "events": [
                 *         "*"
                 *       ]
                 *     }
                 */
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
                /**
                 * @example {
                 *       "keep_old_minutes": 60
                 *     }
                 */
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
                /** @description How many rows a page has at most. */
                limit?: number;
                /** @description The `next_cursor` of the page before; goes with the same filters only. */
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
                        /** @description The rows of this page. */
                        data: components["schemas"]["WebhookDelivery"][];
                        /** @description Where the next page begins, if there is one. */
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
                /** @description The `id` of the last message that was read. */
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
            400: components["responses"]["InvalidRequest"];
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
                /**
                 * @example {
                 *       "region": "mypurecloud.de",
                 *       "client_id": "2f9a3c1e-7f5b-4c0e-9a58-8d1f0f6d2b11",
                 *       "client_secret": "the-secret-of-that-client",
                 *       "integration_id": "6d0a5f5e-0c7a-4f0b-8c62-2f3f0f9c9a10"
                 *     }
                 */
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
            400: components["responses"]["InvalidRequest"];
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
            400: components["responses"]["InvalidRequest"];
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
                /**
                 * @example {
                 *       "url": "https://gateway.northlight.example/messages"
                 *     }
                 */
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
            400: components["responses"]["InvalidRequest"];
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
                        /** @description The private address of the calendar; shown once. */
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
                        /** @description The rows of this page. */
                        data: components["schemas"]["Calendar"][];
                        /** @description Where the next page begins, if there is one. */
                        pagination: {
                            /** @description The `cursor` of the next page; null on the last one. */
                            next_cursor: null;
                            /**
                             * @description Whether there is a next page.
                             * @enum {boolean}
                             */
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
                /**
                 * @example {
                 *       "provider": "caldav",
                 *       "url": "https://calendar.example.com/",
                 *       "username": "mara",
                 *       "password": "abcd-efgh-ijkl"
                 *     }
                 */
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
                /**
                 * @example {
                 *       "write_to": false
                 *     }
                 */
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
                /**
                 * @example {
                 *       "calendar_id": "primary"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The calendar: of Google `primary`, or its address.
                     * @default primary
                     */
                    calendar_id?: string;
                    /**
                     * @description Whether its events make the host busy.
                     * @default true
                     */
                    conflicts?: boolean;
                    /**
                     * @description Whether bookings are written into it.
                     * @default true
                     */
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
                        /** @description Where the host agrees. */
                        authorization_url: string;
                        /** @description Until when it is good. */
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
                /**
                 * @example {
                 *       "email": "robin@example.com"
                 *     }
                 */
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
                /**
                 * @example {
                 *       "email": "visitor@example.com"
                 *     }
                 */
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
                /** @description How many rows a page has at most. */
                limit?: number;
                /** @description The `next_cursor` of the page before; goes with the same filters only. */
                cursor?: string;
                /** @description No longer used, but kept because something refers to it. */
                archived?: "true" | "false";
                /** @description Words to look for, such as a name or an address. */
                q?: string;
                /** @description An e-mail address. */
                email?: string;
                /** @description A telephone number, as people write it. */
                phone?: string;
                /** @description Only people who did not come at least so often. */
                min_no_shows?: number | null;
                /** @description The id of a conversation in another system. */
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
                        /** @description The rows of this page. */
                        data: components["schemas"]["Contact"][];
                        /** @description Where the next page begins, if there is one. */
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
                /**
                 * @example {
                 *       "name": "Robin",
                 *       "email": "robin@example.com",
                 *       "external_id": "crm-1881",
                 *       "opportunities": [
                 *         {
                 *           "name": "New website",
                 *           "stage": "Offer",
                 *           "amount": 12000,
                 *           "currency": "EUR"
                 *         }
                 *       ]
                 *     }
                 */
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
            409: components["responses"]["Conflict"];
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
                /**
                 * @example {
                 *       "lifecycle_stage": "customer"
                 *     }
                 */
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
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Unprocessable"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    getApp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["AppConfig"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeApp: {
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
                /**
                 * @example {
                 *       "branding": {
                 *         "tokens": {
                 *           "--booking-accent": "#0f5c4d"
                 *         }
                 *       },
                 *       "retention_days": 730
                 *     }
                 */
                "application/json": components["schemas"]["AppPatch"];
            };
        };
        responses: {
            /** @description The app as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppConfig"];
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
    listWidgetKeys: {
        parameters: {
            query?: {
                /** @description How many rows a page has at most. */
                limit?: number;
                /** @description The `next_cursor` of the page before; goes with the same filters only. */
                cursor?: string;
                /** @description No longer used, but kept because something refers to it. */
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
                        /** @description The rows of this page. */
                        data: components["schemas"]["WidgetKey"][];
                        /** @description Where the next page begins, if there is one. */
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
                /**
                 * @example {
                 *       "name": "Landing page",
                 *       "origins": [
                 *         "https://www.northlight.example"
                 *       ]
                 *     }
                 */
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
                /**
                 * @example {
                 *       "origins": null
                 *     }
                 */
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
    listClients: {
        parameters: {
            query?: {
                /** @description How many rows a page has at most. */
                limit?: number;
                /** @description The `next_cursor` of the page before; goes with the same filters only. */
                cursor?: string;
                /** @description No longer used, but kept because something refers to it. */
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of clients */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows of this page. */
                        data: components["schemas"]["Client"][];
                        /** @description Where the next page begins, if there is one. */
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
    createClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Website",
                 *       "kind": "api",
                 *       "scopes": [
                 *         "availability:read",
                 *         "scheduling:write"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ClientRequest"];
            };
        };
        responses: {
            /** @description It is there */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedClient"];
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
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `cli_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The client */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
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
    deleteClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `cli_`. */
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
    changeClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `cli_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scopes": [
                 *         "availability:read",
                 *         "scheduling:read",
                 *         "scheduling:write"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ClientPatch"];
            };
        };
        responses: {
            /** @description The client as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
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
    rotateClientSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `cli_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "keep_old_minutes": 60
                 *     }
                 */
                "application/json": components["schemas"]["RotateSecretRequest"];
            };
        };
        responses: {
            /** @description The new secret, shown this once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedSecret"];
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
    listMembers: {
        parameters: {
            query?: {
                /** @description How many rows a page has at most. */
                limit?: number;
                /** @description The `next_cursor` of the page before; goes with the same filters only. */
                cursor?: string;
                /** @description No longer used, but kept because something refers to it. */
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of members */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows of this page. */
                        data: components["schemas"]["Member"][];
                        /** @description Where the next page begins, if there is one. */
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
    createMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Lea",
                 *       "email": "lea@northlight.example",
                 *       "role": "manager"
                 *     }
                 */
                "application/json": components["schemas"]["MemberRequest"];
            };
        };
        responses: {
            /** @description It is there */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
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
    getMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `mem_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
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
    deleteMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `mem_`. */
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
    changeMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `mem_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "permissions": {
                 *         "delete": "none"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["MemberPatch"];
            };
        };
        responses: {
            /** @description The member as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
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
    listTeams: {
        parameters: {
            query?: {
                /** @description How many rows a page has at most. */
                limit?: number;
                /** @description The `next_cursor` of the page before; goes with the same filters only. */
                cursor?: string;
                /** @description No longer used, but kept because something refers to it. */
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of teams */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows of this page. */
                        data: components["schemas"]["Team"][];
                        /** @description Where the next page begins, if there is one. */
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
    createTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Workshops",
                 *       "member_ids": [
                 *         "mem_072…"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TeamRequest"];
            };
        };
        responses: {
            /** @description It is there */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
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
    getTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `tem_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
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
    deleteTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `tem_`. */
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
    changeTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens. */
                "If-Match"?: string;
            };
            path: {
                /** @description Its id, which begins with `tem_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Workshops and talks"
                 *     }
                 */
                "application/json": components["schemas"]["TeamPatch"];
            };
        };
        responses: {
            /** @description The team as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
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
                /** @description How many rows a page has at most. */
                limit?: number;
                /** @description The `next_cursor` of the page before; goes with the same filters only. */
                cursor?: string;
                /** @description No longer used, but kept because something refers to it. */
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
                        /** @description The rows of this page. */
                        data: components["schemas"]["EventType"][];
                        /** @description Where the next page begins, if there is one. */
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
                /**
                 * @example {
                 *       "slug": "first-talk",
                 *       "title": "First talk",
                 *       "durations_minutes": [
                 *         30,
                 *         60
                 *       ],
                 *       "hosts": [
                 *         {
                 *           "host_id": "hst_06n…"
                 *         }
                 *       ],
                 *       "location_ids": [
                 *         "loc_06s…"
                 *       ],
                 *       "buffer_after_minutes": 10,
                 *       "questions": [
                 *         {
                 *           "key": "topic",
                 *           "type": "text",
                 *           "label": "What is it about?",
                 *           "required": true
                 *         }
                 *       ]
                 *     }
                 */
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
                /**
                 * @example {
                 *       "minimum_notice_minutes": 120,
                 *       "horizon": {
                 *         "days": 30
                 *       }
                 *     }
                 */
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
                /** @description How many rows a page has at most. */
                limit?: number;
                /** @description The `next_cursor` of the page before; goes with the same filters only. */
                cursor?: string;
                /** @description No longer used, but kept because something refers to it. */
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
                        /** @description The rows of this page. */
                        data: components["schemas"]["Location"][];
                        /** @description Where the next page begins, if there is one. */
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
                /**
                 * @example {
                 *       "name": "The workshop",
                 *       "type": "in_person",
                 *       "value": "Hafenweg 3, 20457 Hamburg"
                 *     }
                 */
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
                /**
                 * @example {
                 *       "host_ids": [
                 *         "hst_06n…"
                 *       ]
                 *     }
                 */
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
                /** @description How many rows a page has at most. */
                limit?: number;
                /** @description The `next_cursor` of the page before; goes with the same filters only. */
                cursor?: string;
                /** @description No longer used, but kept because something refers to it. */
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
                        /** @description The rows of this page. */
                        data: components["schemas"]["Host"][];
                        /** @description Where the next page begins, if there is one. */
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
                /**
                 * @example {
                 *       "name": "Noor",
                 *       "email": "noor@northlight.example",
                 *       "timezone": "Europe/Berlin"
                 *     }
                 */
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
                /**
                 * @example {
                 *       "limits": {
                 *         "per_day": 6
                 *       }
                 *     }
                 */
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
                /** @description How many rows a page has at most. */
                limit?: number;
                /** @description The `next_cursor` of the page before; goes with the same filters only. */
                cursor?: string;
                /** @description Only changes of this kind of object. */
                object_type?: "app" | "widget_key" | "client" | "member" | "team" | "location" | "event_type" | "host" | "schedule" | "exception" | "dnd" | "webhook" | "channel" | "calendar" | "contact";
                /** @description Only changes of this object. */
                object_id?: string;
                /** @description Only what this client or member did. */
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
                        /** @description The rows of this page. */
                        data: components["schemas"]["AuditEntry"][];
                        /** @description Where the next page begins, if there is one. */
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
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member and its session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["RateLimited"];
            503: components["responses"]["Unavailable"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `ses_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
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
    listMemberSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `mem_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
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
    endMemberSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Its id, which begins with `mem_`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ended */
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
                        /**
                         * @description Always `ok`.
                         * @enum {string}
                         */
                        status: "ok";
                        /** @description The version of the server. */
                        version: string;
                        /** @description The zone database. */
                        tzdata: {
                            /** @description Its version. */
                            version: string;
                            /** @description Whether a newer one should be there by now. */
                            stale: boolean;
                        };
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            503: components["responses"]["Unavailable"];
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
                        /**
                         * @description Always `ready`.
                         * @enum {string}
                         */
                        status: "ready";
                    };
                };
            };
            400: components["responses"]["InvalidRequest"];
            /** @description Not ready */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
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
