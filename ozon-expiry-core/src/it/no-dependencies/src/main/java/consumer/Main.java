package consumer;

import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Instant;
import java.time.ZoneId;

/** Judges one posting with core alone: types, tables and texts must all come from its jar. */
final class Main {
    private Main() {}

    public static void main(String[] args) {
        Posting posting = Posting.builder(PostingNumber.of("41517061-0214-1"))
                .scheme(Scheme.FBS)
                .status(Status.AWAITING_DELIVER)
                .shipmentDate(Instant.parse("2026-05-05T06:44:37Z"))
                .shipmentDateWithoutDelay(Instant.parse("2026-05-06T04:00:00Z"))
                .build();
        Judgement judgement = Judgement.of(posting, Instant.parse("2026-05-06T05:00:00Z"));
        Wording english = Wording.in(Language.ENGLISH, ZoneId.of("Europe/Moscow"));
        System.out.println(
                posting.number() + " " + english.say(judgement.state().message()));
    }
}
