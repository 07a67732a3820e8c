/*
 * What events and properties of the elements have from the server, as types that need no other package. Generated from those
 * of the API's document: UPDATE_DOCS=1 node --test packages/widget/build/element-descriptions.test.ts
 */

/** Which kind of error it is: a stable name to switch on. */
export type ErrorCode =
  | 'invalid_request'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'method_not_allowed'
  | 'slot_taken'
  | 'invalid_transition'
  | 'contact_exists'
  | 'slug_taken'
  | 'idempotency_in_progress'
  | 'precondition_failed'
  | 'payload_too_large'
  | 'unsupported_media_type'
  | 'unprocessable'
  | 'slot_not_offered'
  | 'idempotency_conflict'
  | 'rate_limited'
  | 'internal'
  | 'unavailable';

/** Answers to the questions of an event type, by their keys. */
export type Answers = { [key: string]: Answer };

export type Answer = string | number | boolean | string[];

export interface BookRequest {
    /**
     * Format: date-time
     * When it begins.
     */
    start: string;
    /** How long it takes; where it is asked for, one of the event type’s durations. */
    duration_minutes?: number | undefined;
    /** The host’s id. */
    host_id?: string | undefined;
    /** The location’s id. */
    location_id?: string | undefined;
    /** The hold that is to become this booking. */
    hold?: {
        /** The `hold_id` of its answer. */
        id: string;
        /** The `hold_secret` of its answer. */
        secret: string;
    } | undefined;
    /** The zone that times were shown in. */
    timezone: string;
    /** Who comes. */
    attendee: {
        /** The name. */
        name: string;
        /** Where mails go. */
        email?: string | undefined;
        /** Where text messages go. */
        phone?: string | undefined;
        /** The zone in which mails name times; the one that was shown unless it says otherwise. */
        timezone?: string | undefined;
        /** The language of mails; the app’s when left out. */
        locale?: string | undefined;
    };
    /**
     * Answers to the event type’s questions, by their keys.
     * @default {}
     */
    answers?: {
        [key: string]: Answer;
    } | undefined;
    /** What the customer wrote besides, or the business about it. */
    notes?: string | undefined;
    /**
     * Text pairs of your own, such as `utm_source`: at most 50, names of up to 200 characters, texts of up to 5000.
     * @default {}
     */
    metadata?: {
        [key: string]: string;
    } | undefined;
}

export interface Booking {
    /** Its id: opaque, but for the prefix that says what it names. */
    id: string;
    /** The same for a booking and all it was moved from. */
    series_id: string;
    /** The app’s id. */
    app_id: string;
    /** The event type’s slug, in place of its id. */
    event_type: {
        /** The event type’s id. */
        id: string;
        /** Its name in addresses. */
        slug: string;
        /** What visitors and mails call it. */
        title: string;
        /**
         * Who hosts: one host, one of a pool in turn, all together, or one host with several seats.
         * @enum {string}
         */
        strategy: "individual" | "round_robin" | "collective" | "group";
    };
    /**
     * Its state.
     * @enum {string}
     */
    status: "draft" | "pending_confirmation" | "scheduled" | "confirmed" | "started" | "completed" | "cancelled" | "no_show" | "rescheduled";
    /** Whose agreement is wanted: `host` approves, `customer` confirms. */
    awaiting: ("host" | "customer")[];
    /**
     * Format: date-time
     * When it begins.
     */
    start: string;
    /**
     * Format: date-time
     * When it ends; this instant is not part of it any more.
     */
    end: string;
    /** The event type’s zone. */
    timezone: string;
    /** How long it takes; where it is asked for, one of the event type’s durations. */
    duration_minutes: number;
    /** Where it takes place, as it was when it was booked; null where that is open. */
    location: {
        /** The location’s id. */
        id: string;
        /** What visitors call it. */
        name: string;
        /**
         * An address, a telephone number, a link or a video conference.
         * @enum {string}
         */
        type: "in_person" | "phone" | "link" | "conference";
        /** The address, number, link or provider. */
        value: string;
    } | null;
    /** Who hosts it. */
    hosts: {
        /** The host’s id. */
        id: string;
        /** The host’s name. */
        name: string;
        /** Whether it is the host whom notices go to. */
        primary: boolean;
        /** The zone in which the host reads times. */
        timezone: string;
    }[];
    /** Who booked; a customer finds itself alone. */
    attendees: {
        /** Its id, the same through all moves. */
        id: string;
        /** The name that was left. */
        name: string;
        /** The e-mail address that was left. */
        email: string | null;
        /** The telephone number that was left. */
        phone: string | null;
        /** The zone in which mails name times. */
        timezone: string;
        /** The language of mails. */
        locale: string;
        /** Answers to the event type’s questions, by their keys. */
        answers: {
            [key: string]: Answer;
        };
        /**
         * Of a group: how this registration stands.
         * @enum {string}
         */
        status: "held" | "pending" | "booked" | "confirmed" | "cancelled" | "attended" | "no_show";
        /** Of a group: what this attendee wrote besides. */
        notes?: string | null | undefined;
        /** Of a group: the text pairs of this registration. */
        metadata?: {
            [key: string]: string;
        } | undefined;
    }[];
    /** How many attend. */
    attendee_count: number;
    /**
     * Whether the customer came; null until that is known.
     * @enum {string|null}
     */
    attendance: "attended" | "no_show" | null;
    /**
     * Which way it came: `public_booking`, `api`, `ai_agent`, or a member as `admin` or `agent`.
     * @enum {string}
     */
    source: "admin" | "agent" | "public_booking" | "api" | "ai_agent";
    /** Who made it. */
    created_by: {
        /** What kind of caller that was. */
        type: string;
        /** Its id. */
        id?: string | undefined;
        /** Its name. */
        name?: string | undefined;
    };
    /** The id of the person behind it. */
    contact_id: string | null;
    /** The id of a conversation in another system. */
    conversation_id: string | null;
    /** What the customer wrote besides, or the business about it. */
    notes: string | null;
    /** Text pairs of your own, such as `utm_source`: at most 50, names of up to 200 characters, texts of up to 5000. */
    metadata: {
        [key: string]: string;
    };
    /** Who cancelled it, why and when; null unless it is cancelled. */
    cancellation: {
        /** Who did it. */
        by: {
            /** What kind of caller that was. */
            type: string;
            /** Its id. */
            id?: string | undefined;
            /** Its name. */
            name?: string | undefined;
        };
        /** Why, in words. */
        reason: string | null;
        /**
         * Format: date-time
         * When it happened.
         */
        at: string;
    } | null;
    /** The booking that this one replaced. */
    rescheduled_from_id: string | null;
    /** The booking that replaced this one. */
    rescheduled_to_id: string | null;
    /** Where it was before, the latest last. */
    reschedule_history: {
        /**
         * Format: date-time
         * When it begins.
         */
        start: string;
        /**
         * Format: date-time
         * When it ends; this instant is not part of it any more.
         */
        end: string;
        /**
         * Format: date-time
         * When it happened.
         */
        at: string;
        /** Who did it. */
        by: {
            /** What kind of caller that was. */
            type: string;
            /** Its id. */
            id?: string | undefined;
            /** Its name. */
            name?: string | undefined;
        };
    }[];
    /** How calendars know it. */
    calendar: {
        /** The `UID` of its entry, the same through all moves. */
        uid: string;
        /** The `SEQUENCE` of its entry. */
        sequence: number;
    };
    /** The link to the meeting; null where there is none, or none yet. */
    meeting_url: string | null;
    /**
     * Format: date-time
     * When the host was told about the customer; null until then.
     */
    briefing_sent_at: string | null;
    /**
     * Format: date-time
     * Until when the awaited agreements must be given; null when none is awaited.
     */
    confirm_by: string | null;
    /** What this caller may do now: `true`, or why not. */
    allowed: {
        [key: string]: true | {
            /** Why not. */
            because: string;
        };
    };
    /** Counts its changes from 1; the `ETag` is this number in quotes. */
    version: number;
    /**
     * Format: date-time
     * When it was made.
     */
    created_at: string;
    /**
     * Format: date-time
     * When it was changed last.
     */
    updated_at: string;
    /** Why this host; for the business alone. */
    decision?: {
        /** The hosts who could have had it, by their ids. */
        considered: string[];
        /** Those of them who were free. */
        free: string[];
        /**
         * What decided.
         * @enum {string}
         */
        because: "only_host" | "chosen" | "all_hosts" | "group" | "kept" | "reassigned" | "least_recent" | "weighted";
        /** Those whose calendars elsewhere could not be read then. */
        calendar_unknown: string[];
        /** The turn of the rotation that chose; null where none did. */
        turn: {
            /**
             * How the pool takes turns.
             * @enum {string}
             */
            distribution: "least_recent" | "weighted";
            /** The host whose turn it was. */
            chose: string;
            /**
             * Format: date-time
             * The latest turn before this one.
             */
            after: string | null;
            /**
             * Format: date-time
             * This turn’s own place; null while it is only held.
             */
            cursor: string | null;
            /** How all who were free stood. */
            free: {
                /** The host’s id. */
                host_id: string;
                /** The host’s weight then. */
                weight: number;
                /**
                 * Format: date-time
                 * When the host was chosen last; null: never.
                 */
                cursor: string | null;
                /** What a weighted rotation owed the host. */
                credit: number;
            }[];
        } | null;
    } | null | undefined;
    /** The customer’s private link; whoever has it can move and cancel the booking. */
    manage_url?: string | undefined;
    /** The customer’s own way into a meeting that takes place through a link. */
    join_url?: string | undefined;
    /** Ways into the customer’s own calendar; null while the booking is awaited, and once it has begun, is over or was called off. */
    add_to_calendar?: {
        /** A page of Google Calendar with everything filled in. */
        google: string;
        /** A page of Outlook on the web with everything filled in. */
        outlook: string;
        /** Downloads an iCalendar file with the UID and SEQUENCE of the invitation; as secret as the link that opened the booking. Null in the answer to another e-mail address, whose links are in the mail to it. */
        file: string | null;
    } | null | undefined;
}

export interface Branding {
    /** Custom properties such as `--booking-accent`, with their values. */
    tokens: {
        [key: string]: string;
    };
    /** The logo’s address; null without one. */
    logo_url: string | null;
}

export interface PublicApp {
    /** The app’s id. */
    app_id: string;
    /** What people call it, or the person’s name. */
    name: string;
    /** A language tag such as `en` or `pt-BR`. */
    locale: string;
    /** An IANA time zone such as `Europe/Berlin`. */
    timezone: string;
    /** How its pages look. */
    branding: Branding;
    /** What visitors can book. */
    event_types: PublicEventType[];
    /** Where it can take place. */
    locations: PublicLocation[];
}

export interface PublicEventType {
    /** Its id: opaque, but for the prefix that says what it names. */
    id: string;
    /** Its name in addresses. */
    slug: string;
    /** What visitors and mails call it. */
    title: string;
    /** A text for people. */
    description: string;
    /** An IANA time zone such as `Europe/Berlin`. */
    timezone: string;
    /** How long it may take. */
    durations_minutes: number[];
    /**
     * Who hosts: one host, one of a pool in turn, all together, or one host with several seats.
     * @enum {string}
     */
    strategy: "individual" | "round_robin" | "collective" | "group";
    /**
     * Whether visitors choose the host.
     * @enum {string}
     */
    assignment: "any" | "pick";
    /** How many can book the same time. */
    seats: number;
    /** Where it can take place. */
    locations: PublicLocation[];
    /** Who hosts it. */
    hosts: PublicHost[];
    /** What visitors must leave besides their name. */
    required_contact: ("email" | "phone")[];
    /** What else the form asks. */
    questions: Question[];
    /** Whether a host must approve each booking. */
    requires_approval: boolean;
    /** Whether the customer must confirm by a link in the mail. */
    requires_confirmation: boolean;
    /** How long a time is kept while the form is filled; 0: not at all. */
    hold_minutes: number;
    /** What customers may do by themselves. */
    customer_may: {
        /** Whether customers may cancel. */
        cancel: boolean;
        /** Whether customers may move it. */
        reschedule: boolean;
    };
}

export interface PublicHost {
    /** Its id: opaque, but for the prefix that says what it names. */
    id: string;
    /** What people call it, or the person’s name. */
    name: string;
    /** The address of a picture; null without one. */
    avatar_url: string | null;
    /** An IANA time zone such as `Europe/Berlin`. */
    timezone: string;
}

export interface PublicLocation {
    /** Its id: opaque, but for the prefix that says what it names. */
    id: string;
    /** What people call it, or the person’s name. */
    name: string;
    /**
     * Which kind it is.
     * @enum {string}
     */
    type: "in_person" | "phone" | "link" | "conference";
    /** The address, where it is one that visitors may see before they book; else null. */
    value: string | null;
}

export interface Question {
    /** The name of its answer in `answers` */
    key: string;
    /**
     * Which kind it is.
     * @enum {string}
     */
    type: "text" | "long_text" | "email" | "phone" | "number" | "select" | "multi_select" | "radio" | "checkbox" | "date" | "url" | "consent";
    /** What the form asks. */
    label: string;
    /** A line below the question. */
    help?: string | undefined;
    /** What can be chosen; of `select`, `multi_select` and `radio` alone */
    options?: string[] | undefined;
    /**
     * Whether an answer must be given.
     * @default false
     */
    required: boolean;
    /** A regular expression that the whole answer matches, without look-around and back-references; of `text`, `email`, `phone` and `url` alone */
    pattern?: string | undefined;
    /** Ask only where the answer to an earlier question is this one, or has it among the options chosen */
    show_if?: {
        /** The other question. */
        key: string;
        /** Its value. */
        equals: string | number | boolean;
    } | undefined;
}
