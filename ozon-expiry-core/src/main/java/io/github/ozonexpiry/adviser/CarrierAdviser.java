package io.github.ozonexpiry.adviser;

import io.github.ozonexpiry.pickup.CarrierRecord;
import io.github.ozonexpiry.pickup.CarrierShare;
import io.github.ozonexpiry.prevention.Advice;
import io.github.ozonexpiry.prevention.AdviceKind;
import io.github.ozonexpiry.prevention.AdvisedValue;
import io.github.ozonexpiry.prevention.Adviser;
import io.github.ozonexpiry.prevention.Adviser.Counsel;
import io.github.ozonexpiry.prevention.ExpectedEffect;
import io.github.ozonexpiry.prevention.Subject;
import io.github.ozonexpiry.text.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Advises to talk to a carrier that came, scanned, kept or carried otherwise than promised, and to keep somebody to reach there (guide, chapter 3,
 * section 3). What the talk is worth nobody can say beforehand.
 *
 * @param record what the carrier did
 */
public record CarrierAdviser(CarrierRecord record) implements Adviser {

    @Override
    public Counsel advise(Instant now) {
        Subject carrier = Subject.carrier(record.promise().carrier());
        List<Message> basis = new ArrayList<>();
        List<Message> notJudged = new ArrayList<>();
        shares().forEach((key, share) -> {
            if (share.rate().isEmpty()) {
                Message what = Message.of("prevention.carrier." + key);
                notJudged.add(Message.of(
                        "prevention.notJudged.of",
                        carrier.message(),
                        Message.of("prevention.notJudged.tooFewSeen", what, share.all(), share.missing())));
            } else if (share.count() > 0) {
                Message what = Message.of("prevention.carrier." + key);
                basis.add(Message.of("prevention.basis.carrier", what, share.count(), share.all()));
            }
        });
        List<Advice> advices = new ArrayList<>();
        if (!basis.isEmpty()) {
            advices.add(advice(AdviceKind.CARRIER_TALK, carrier, basis));
        }
        if (record.promise().contacts().isEmpty()) {
            advices.add(advice(AdviceKind.CARRIER_LINE, carrier, List.of(Message.of("prevention.basis.noContact"))));
        }
        return new Counsel(advices, notJudged);
    }

    /** What was not promised is not judged, and nobody is told that it is missing. */
    private Map<String, CarrierShare> shares() {
        Map<String, CarrierShare> shares = new LinkedHashMap<>();
        if (record.promise().slots().isPresent()) {
            shares.put("missed", record.pickups().missed());
        }
        shares.put("scans", record.scans().late());
        if (record.promise().transit().isPresent()) {
            shares.put("transit", record.transit().late());
        }
        shares.put("losses", record.losses());
        shares.put("refused", record.refused());
        return shares;
    }

    private static Advice advice(AdviceKind kind, Subject carrier, List<Message> basis) {
        return Advice.estimated(
                new Advice.Id(kind, carrier, new AdvisedValue.None()), basis, new ExpectedEffect.NotKnown());
    }
}
