package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.util.List;
import java.util.Optional;

/** What is set at Ozon, or asked of others, before days off. Nothing is called: the caller does it or not. */
public enum HolidaySetting {
    /** Untick the closed days in the calendar of the warehouse (H-05). */
    UNTICK_DAYS("H-05"),
    /** Look whether the days that the platform fills in for the Spring Festival are the warehouse's own (P-10). */
    SPRING_FESTIVAL("P-10"),
    /** Pause the warehouse and end the pause; orders that exist must be shipped all the same (H-08). */
    PAUSE("H-08", Call.PAUSE, Call.UNPAUSE),
    /** Ask Ozon whether the warehouse can be paused: the scheme is not known, or is Express, of which nothing is published (H-08). */
    ASK_FOR_PAUSE("H-08"),
    /** No pause: it exists for rFBS only (H-08). */
    NO_PAUSE("H-08"),
    /** Zero the stock or sell from a warehouse with a longer preparation time; it concerns further orders only (H-12). */
    NEW_ORDERS("H-12"),
    /** Look up the hours of the pick-up points at New Year (P-09). */
    PICKUP_POINTS("P-09"),
    /** Ask the carrier whether it comes. No rule of Ozon's. */
    ASK_CARRIER("");

    /** A method of the Seller API. Source: Seller API, section 8 of the notes. */
    public enum Call {
        /** Pause a warehouse. */
        PAUSE("/v1/warehouse/rfbs/pause"),
        /** End the pause of a warehouse. */
        UNPAUSE("/v1/warehouse/rfbs/unpause");

        private final String path;

        Call(String path) {
            this.path = path;
        }

        /** {@return the path, as the client has it} */
        public String path() {
            return path;
        }
    }

    private final String rule;
    private final List<Call> calls;

    HolidaySetting(String rule, Call... calls) {
        this.rule = rule;
        this.calls = List.of(calls);
    }

    /** {@return the rule that says so, or empty where it is the seller's own} */
    public Optional<RuleId> rule() {
        return rule.isEmpty() ? Optional.empty() : Optional.of(RuleId.of(rule));
    }

    /** {@return the calls that do it, in their order; empty where it is done by hand} */
    public List<Call> calls() {
        return calls;
    }

    /** {@return what is to be done in a sentence for people} */
    public Message message() {
        return Message.of("pickup.setting." + this);
    }

    /** What a seller can set for days on which the warehouse is closed; nothing where another keeps the goods. */
    static List<HolidaySetting> of(Optional<Scheme> scheme) {
        if (scheme.isEmpty()) {
            return List.of(ASK_FOR_PAUSE);
        }
        return switch (scheme.get()) {
            case REALFBS_GLOBAL -> List.of(UNTICK_DAYS, PAUSE, NEW_ORDERS);
            case RFBS -> List.of(PAUSE);
            case RFBS_EXPRESS -> List.of(ASK_FOR_PAUSE);
            case FBS -> List.of(NO_PAUSE);
            case FBP, FBO -> List.of();
        };
    }
}
