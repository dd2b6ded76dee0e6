package io.github.ozonexpiry.recovery;

import io.github.ozonexpiry.deadline.DeadlineCalculator;
import io.github.ozonexpiry.deadline.DeadlineSchedule;
import io.github.ozonexpiry.deadline.RuleProfile;
import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.expiry.JudgementPolicy;
import io.github.ozonexpiry.handling.HandlingTerms;
import io.github.ozonexpiry.handling.PreparationDays;
import io.github.ozonexpiry.money.Money;
import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Delivery;
import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingBuilder;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Sku;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.posting.WarehouseId;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The posting of a situation as Ozon's answer would have it, judged. */
record SituatedPosting(DatedTable.Row row, Moments moments) {

    /** W-04: five days of preparation in China. */
    private static final DeadlineCalculator FIVE_DAYS = DeadlineCalculator.of(
            RuleProfile.realFbsGlobal(),
            HandlingTerms.own()
                    .zone(ZoneId.of("Asia/Shanghai"))
                    .preparationDays(PreparationDays.of(5))
                    .build());

    Judgement judged() {
        Posting posting = posting();
        boolean global = posting.scheme().filter(Scheme.REALFBS_GLOBAL::equals).isPresent();
        DeadlineSchedule schedule = global ? FIVE_DAYS.schedule(posting) : DeadlineSchedule.stated(posting);
        return Judgement.of(posting, schedule, moments.now(), JudgementPolicy.DEFAULT, Optional.empty());
    }

    private Posting posting() {
        PostingBuilder posting = Posting.builder(PostingNumber.of("10000001-0001-1"))
                .scheme(scheme())
                .status(Stated.of(Word.read(Status.class, row.text("status"))))
                .lines(lines())
                .inProcessAt(moments.order())
                .shipmentDate(moments.shipment())
                .delivery(delivery())
                .actions(actions());
        if (!row.text("substatus").isEmpty()) {
            posting.substatus(Stated.of(Word.read(Status.Substatus.class, row.text("substatus"))));
        }
        if (scheme().filter(Scheme.REALFBS_GLOBAL::equals).isEmpty()) {
            posting.shipmentDateWithoutDelay(moments.noDelay());
        }
        if (row.text("extra").contains("legal-unpaid")) {
            posting.legalEntity(Stated.of(true));
        }
        handedOver(posting);
        return posting.cancellation(cancellation()).build();
    }

    private void handedOver(PostingBuilder posting) {
        if (moments.deliveredAt().isPresent()) {
            posting.deliveringDate(moments.deliveredAt().orElseThrow().minus(Duration.ofHours(10)));
        } else if (Word.read(Status.class, row.text("status"))
                .known()
                .map(Status::phase)
                .filter(Status.Phase.ON_ITS_WAY::equals)
                .isPresent()) {
            posting.deliveringDate(moments.now().minus(Duration.ofMinutes(30)));
        }
    }

    private Optional<Scheme> scheme() {
        String scheme = row.text("scheme");
        return scheme.equals("unknown") ? Optional.empty() : Optional.of(Scheme.valueOf(scheme));
    }

    private List<Line> lines() {
        Money price = Money.of("300", row.text("scheme").equals("REALFBS_GLOBAL") ? "CNY" : "RUB");
        if (row.text("extra").contains("one-piece")) {
            return List.of(Line.of(new Sku(1), "A", "teapot", 1, price));
        }
        return List.of(Line.of(new Sku(1), "A", "teapot", 2, price), Line.of(new Sku(2), "B", "cup", 1, price));
    }

    private Delivery delivery() {
        boolean ozon = row.text("scheme").equals("FBS");
        Stated<String> integration = ozon ? Stated.of("ozon") : Stated.of("non_integrated");
        String extra = row.text("extra");
        Stated<String> number = Stated.absent();
        if (extra.contains("tracking-missing")) {
            number = Stated.nothing("");
        } else if (extra.contains("tracking-")) {
            number = Stated.of("TRACK-1");
        }
        Delivery none = Delivery.UNSAID;
        boolean unsaid = row.text("scheme").equals("unknown");
        return new Delivery(
                none.method(),
                none.methodName(),
                Stated.of(new WarehouseId(1)),
                none.warehouseName(),
                none.provider(),
                unsaid ? Stated.absent() : integration,
                row.text("scheme").equals("FBP") ? Stated.of("FBP") : Stated.absent(),
                number);
    }

    private Stated<Set<Word<AvailableAction>>> actions() {
        String actions = row.text("actions");
        if (actions.equals("-")) {
            return Stated.absent();
        }
        return Stated.of(Arrays.stream(actions.split(" ", -1))
                .filter(action -> !action.equals("none"))
                .map(action -> Word.read(AvailableAction.class, action))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private Stated<Cancellation> cancellation() {
        String ending = row.text("ending");
        if (ending.isEmpty()) {
            return Stated.absent();
        }
        String[] parts = ending.split("/", -1);
        Stated<Boolean> affects = switch (parts[1]) {
            case "seller" -> Stated.of(true);
            case "not-seller" -> Stated.of(false);
            default -> Stated.absent();
        };
        long reason = parts.length > 2 ? Long.parseLong(parts[2]) : 0;
        return Stated.of(new Cancellation(
                Stated.of(new Cancellation.ReasonId(reason)),
                Stated.nothing(""),
                Stated.of(Word.read(Cancellation.Party.class, parts[0])),
                Stated.nothing(""),
                Stated.of(false),
                affects));
    }
}
