package io.github.ozonexpiry.client.prevention;

import io.github.ozonexpiry.client.wire.RequestBody;
import io.github.ozonexpiry.prevention.Advice;
import io.github.ozonexpiry.prevention.ExpectedEffect;
import io.github.ozonexpiry.prevention.ExpectedEffect.Cost;
import io.github.ozonexpiry.prevention.ExpectedEffect.Hours;
import io.github.ozonexpiry.prevention.ExpectedEffect.LostOrders;
import io.github.ozonexpiry.prevention.ExpectedEffect.ShareLate;
import io.github.ozonexpiry.prevention.ExpectedEffect.Window;
import io.github.ozonexpiry.prevention.ImprovementLog.Decision;
import io.github.ozonexpiry.prevention.ImprovementLog.Decision.Declined;
import io.github.ozonexpiry.prevention.ImprovementLog.Entry;
import io.github.ozonexpiry.prevention.Measurement;
import io.github.ozonexpiry.prevention.Measurement.Counted;
import io.github.ozonexpiry.prevention.Subject;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;

/** An entry of the log as JSON. Moments are written as text, for a body of a request drops what is less than a second. */
final class EntryWriter {

    private EntryWriter() {}

    static RequestBody of(Entry entry) {
        return RequestBody.of("advice", advice(entry.advice()))
                .and("given", entry.given().toString())
                .and("decision", entry.decision().map(EntryWriter::decision))
                .andAll(
                        "measurements",
                        entry.measurements().stream()
                                .map(EntryWriter::measurement)
                                .toList());
    }

    private static RequestBody advice(Advice advice) {
        Subject subject = advice.id().subject();
        return RequestBody.of("kind", advice.id().kind().name())
                .and("subject", RequestBody.of("kind", subject.kind().name()).and("id", subject.id()))
                .and("value", advice.id().value().text())
                .andAll(
                        "basis",
                        advice.basis().stream().map(EntryWriter::message).toList())
                .and("effect", effect(advice.effect()))
                .andAll("rules", advice.rules().stream().map(RuleId::text).toList())
                .and("origin", origin(advice.origin()));
    }

    private static RequestBody message(Message message) {
        return RequestBody.of("key", message.key())
                .andAll(
                        "arguments",
                        message.arguments().stream().map(EntryWriter::argument).toList());
    }

    private static Object argument(Object argument) {
        if (argument instanceof Message message) {
            return RequestBody.of("message", message(message));
        }
        if (argument instanceof Instant moment) {
            return RequestBody.of("moment", moment.toString());
        }
        if (argument instanceof Duration duration) {
            return RequestBody.of("duration", duration.toString());
        }
        return argument instanceof Long number ? RequestBody.of("long", number.toString()) : argument;
    }

    private static RequestBody effect(ExpectedEffect effect) {
        if (effect instanceof ShareLate late) {
            return RequestBody.of("measure", "share_late")
                    .and("from", late.from())
                    .and("to", late.to())
                    .and("of", late.of())
                    .and("window", window(late.window()));
        }
        if (effect instanceof LostOrders lost) {
            return RequestBody.of("measure", "lost_orders")
                    .and("from", lost.from())
                    .and("to", lost.to())
                    .and("window", window(lost.window()));
        }
        if (effect instanceof Cost cost) {
            return RequestBody.of("measure", "cost")
                    .and("from", cost.from().amount().toPlainString())
                    .and("to", cost.to().amount().toPlainString())
                    .and("currency", cost.from().currency())
                    .and("window", window(cost.window()));
        }
        return effect instanceof Hours hours
                ? RequestBody.of("measure", "hours")
                        .and("from", hours.from().toString())
                        .and("to", hours.to().toString())
                        .and("window", window(hours.window()))
                : RequestBody.of("measure", "not_known");
    }

    private static RequestBody window(Window window) {
        return RequestBody.of("from", window.from().toString())
                .and("to", window.to().toString());
    }

    private static RequestBody origin(Origin origin) {
        if (origin instanceof Origin.Stated stated) {
            return RequestBody.of("stated", stated.field());
        }
        if (origin instanceof Origin.Computed computed) {
            return RequestBody.of("computed", computed.rule());
        }
        return RequestBody.of("estimated", ((Origin.Estimated) origin).rule());
    }

    private static RequestBody decision(Decision decision) {
        return decision instanceof Declined declined
                ? RequestBody.of("declined", declined.at().toString()).and("why", declined.why())
                : RequestBody.of("taken", decision.at().toString());
    }

    private static RequestBody measurement(Measurement measurement) {
        return RequestBody.of("at", measurement.at().toString())
                .and("before", counted(measurement.before()))
                .and("after", counted(measurement.after()));
    }

    private static RequestBody counted(Counted counted) {
        return RequestBody.of("window", window(counted.window()))
                .and("wrong", counted.wrong())
                .and("postings", counted.postings());
    }
}
