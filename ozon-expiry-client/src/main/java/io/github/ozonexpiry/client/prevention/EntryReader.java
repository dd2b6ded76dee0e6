package io.github.ozonexpiry.client.prevention;

import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.client.wire.StoredObject;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.prevention.Advice;
import io.github.ozonexpiry.prevention.AdviceKind;
import io.github.ozonexpiry.prevention.AdvisedValue;
import io.github.ozonexpiry.prevention.ExpectedEffect;
import io.github.ozonexpiry.prevention.ExpectedEffect.Window;
import io.github.ozonexpiry.prevention.ImprovementLog;
import io.github.ozonexpiry.prevention.ImprovementLog.Decision;
import io.github.ozonexpiry.prevention.ImprovementLog.Entry;
import io.github.ozonexpiry.prevention.Measurement;
import io.github.ozonexpiry.prevention.Measurement.Counted;
import io.github.ozonexpiry.prevention.Subject;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the entries of a log, each by itself. */
final class EntryReader {

    private final Set<Advice.Id> seen = new HashSet<>();

    StoredLog log(StoredObject stored) {
        List<Quarantined> broken = new ArrayList<>();
        List<Entry> entries = stored.oneByOne(
                "entries",
                this::entry,
                (error, json) -> broken.add(new Quarantined(error.path(), error.reason(), Optional.empty(), json)));
        return new StoredLog(ImprovementLog.of(entries), broken);
    }

    private Entry entry(StoredObject stored) {
        Advice advice = advice(stored.object("advice"));
        Entry entry = stored.made(() -> new Entry(
                advice,
                moment(stored, "given"),
                stored.perhaps("decision").map(EntryReader::decision),
                stored.elements("measurements").stream()
                        .map(each -> measurement(object(stored, "measurements", each)))
                        .toList()));
        return stored.made(() -> once(entry));
    }

    private Entry once(Entry entry) {
        if (!seen.add(entry.advice().id())) {
            throw new IllegalArgumentException(
                    "twice in the log: " + entry.advice().id());
        }
        return entry;
    }

    private static Advice advice(StoredObject stored) {
        StoredObject subject = stored.object("subject");
        Advice.Id id = new Advice.Id(
                stored.value("kind", "a kind of advice", AdviceKind::valueOf),
                subject.made(() -> new Subject(
                        subject.value("kind", "a kind of subject", Subject.Kind::valueOf), subject.text("id"))),
                stored.value("value", "an advised value", AdvisedValue::read));
        return stored.made(() -> new Advice(
                id,
                stored.elements("basis").stream()
                        .map(each -> message(object(stored, "basis", each)))
                        .toList(),
                effect(stored.object("effect")),
                stored.elements("rules").stream()
                        .map(rule -> RuleId.of(rule.toString()))
                        .toList(),
                origin(stored.object("origin"))));
    }

    private static StoredObject object(StoredObject within, String name, Object element) {
        return within.made(() -> {
            if (element instanceof StoredObject object) {
                return object;
            }
            throw new IllegalArgumentException(name + ": expected an object, got '" + element + "'");
        });
    }

    private static Message message(StoredObject stored) {
        return stored.made(() -> new Message(
                stored.text("key"),
                stored.elements("arguments").stream().map(EntryReader::argument).toList()));
    }

    private static Object argument(Object stored) {
        if (!(stored instanceof StoredObject object)) {
            return stored;
        }
        if (object.has("message")) {
            return message(object.object("message"));
        }
        if (object.has("moment")) {
            return moment(object, "moment");
        }
        return object.has("duration")
                ? duration(object, "duration")
                : object.value("long", "a whole number", Long::valueOf);
    }

    private static ExpectedEffect effect(StoredObject stored) {
        return stored.made(() -> switch (stored.text("measure")) {
            case "share_late" ->
                new ExpectedEffect.ShareLate(
                        stored.whole("from"), stored.whole("to"), stored.whole("of"), window(stored));
            case "lost_orders" ->
                new ExpectedEffect.LostOrders(stored.whole("from"), stored.whole("to"), window(stored));
            case "cost" ->
                new ExpectedEffect.Cost(
                        Money.of(stored.text("from"), stored.text("currency")),
                        Money.of(stored.text("to"), stored.text("currency")),
                        window(stored));
            case "hours" -> new ExpectedEffect.Hours(duration(stored, "from"), duration(stored, "to"), window(stored));
            case "not_known" -> new ExpectedEffect.NotKnown();
            default -> throw new IllegalArgumentException("no measure: '" + stored.text("measure") + "'");
        });
    }

    private static Window window(StoredObject stored) {
        StoredObject window = stored.object("window");
        return window.made(() -> new Window(moment(window, "from"), moment(window, "to")));
    }

    private static Origin origin(StoredObject stored) {
        if (stored.has("stated")) {
            return new Origin.Stated(stored.text("stated"));
        }
        return stored.has("computed")
                ? new Origin.Computed(stored.value("computed", "a rule", RuleId::of))
                : new Origin.Estimated(stored.value("estimated", "a rule", RuleId::of));
    }

    private static Decision decision(StoredObject stored) {
        return stored.has("declined")
                ? stored.made(() -> new Decision.Declined(moment(stored, "declined"), stored.text("why")))
                : new Decision.Taken(moment(stored, "taken"));
    }

    private static Measurement measurement(StoredObject stored) {
        return stored.made(() -> new Measurement(
                moment(stored, "at"), counted(stored.object("before")), counted(stored.object("after"))));
    }

    private static Counted counted(StoredObject stored) {
        return stored.made(() -> new Counted(window(stored), stored.whole("wrong"), stored.whole("postings")));
    }

    private static Instant moment(StoredObject stored, String name) {
        return stored.value(name, "a moment such as 2026-05-05T06:44:37Z", Instant::parse);
    }

    private static Duration duration(StoredObject stored, String name) {
        return stored.value(name, "a duration such as PT26H", Duration::parse);
    }
}
