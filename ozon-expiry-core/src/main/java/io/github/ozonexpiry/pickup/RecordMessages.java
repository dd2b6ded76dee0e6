package io.github.ozonexpiry.pickup;

import io.github.ozonexpiry.pickup.CarrierRecord.Outcome;
import io.github.ozonexpiry.pickup.CarrierRecord.Pickups;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A carrier's record in sentences for people. */
final class RecordMessages {

    private final List<Message> messages = new ArrayList<>();
    private final CarrierRecord carrier;

    private RecordMessages(CarrierRecord carrier) {
        this.carrier = carrier;
    }

    static List<Message> of(CarrierRecord carrier) {
        RecordMessages said = new RecordMessages(carrier);
        said.say("title", carrier.promise().carrier(), carrier.from(), carrier.now());
        said.pickups();
        said.say("scans", carrier.scans().message());
        said.named("notScanned", carrier.notScanned());
        said.say("transit", carrier.transit().message());
        said.say("losses", carrier.losses().message());
        said.named("lost", carrier.lost());
        said.named("gone", carrier.gone());
        said.say("refused", carrier.refused().message());
        carrier.promise().contacts().forEach(contact -> said.messages.add(contact.message()));
        return List.copyOf(said.messages);
    }

    private void pickups() {
        Pickups pickups = carrier.pickups();
        say("days", pickups.days().size());
        carrier.promise().daysAWeek().ifPresent(days -> say("daysAWeek", days));
        if (carrier.promise().slots().isPresent()) {
            say(
                    "slots",
                    pickups.with(Outcome.CAME).size(),
                    pickups.with(Outcome.FAILED).size(),
                    pickups.with(Outcome.NOTHING_TAKEN).size(),
                    pickups.with(Outcome.NOT_SEEN).size());
            say("missed", pickups.missed().message());
        }
    }

    private void named(String key, List<PostingNumber> postings) {
        if (!postings.isEmpty()) {
            say(key, postings.stream().map(PostingNumber::text).collect(Collectors.joining(", ")));
        }
    }

    private void say(String key, Object... arguments) {
        messages.add(Message.of("pickup.record." + key, arguments));
    }
}
