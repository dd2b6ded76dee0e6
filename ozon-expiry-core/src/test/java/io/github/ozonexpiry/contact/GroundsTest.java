package io.github.ozonexpiry.contact;

import static io.github.ozonexpiry.contact.Buyers.PAID;
import static io.github.ozonexpiry.contact.Buyers.chatting;
import static io.github.ozonexpiry.contact.Buyers.mayBeWrittenTo;
import static io.github.ozonexpiry.contact.Buyers.order;
import static io.github.ozonexpiry.contact.Buyers.paid;
import static io.github.ozonexpiry.contact.Buyers.refused;
import static io.github.ozonexpiry.contact.Buyers.subscribed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.posting.AvailableAction;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.posting.Status;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Message;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that a way to the buyer rests on. */
class GroundsTest {

    @ParameterizedTest
    @CsvSource({
        "FBS, K-01 K-04 K-07",
        "RFBS_EXPRESS, K-01 K-04 K-07",
        "RFBS, K-01 K-03 K-04 K-07",
        "REALFBS_GLOBAL, K-01 K-03 K-04 K-07",
    })
    void openingRestsOnTheSubscriptionTheActionAndUnderRealFbsOnTheEnding(Scheme scheme, String rules) {
        Posting posting = mayBeWrittenTo(scheme, Status.AWAITING_PACKAGING).build();

        assertThat(open(posting, paid(), ContactRules.ozon())).isEqualTo(rules);
    }

    @Test
    void whoseReadingDoesNotHeedTheEndingDoesNotRestOnIt() {
        Posting posting =
                mayBeWrittenTo(Scheme.REALFBS_GLOBAL, Status.DELIVERING).build();

        assertThat(open(posting, paid(), ContactRules.ozon().reading(ContactReading.API)))
                .isEqualTo("K-01 K-04 K-07");
    }

    @Test
    void withoutASchemeTheEndingMattersOnceTheOrderMayHaveEnded() {
        Posting underWay = mayBeWrittenTo(Scheme.FBS, Status.DELIVERING)
                .scheme(Optional.empty())
                .build();
        Posting cancelled = underWay.toBuilder().status(Status.CANCELLED).build();

        assertThat(open(underWay, paid(), ContactRules.ozon())).isEqualTo("K-01 K-04 K-07");
        assertThat(open(cancelled, paid(), ContactRules.ozon())).isEqualTo("K-01 K-03 K-04 K-07");
    }

    @Test
    void aRefusalRestsOnEveryRuleThatRefusesAndOnNoOther() {
        Posting cancelled = order(Scheme.REALFBS_GLOBAL, Status.CANCELLED)
                .actions(AvailableAction.CANCEL)
                .build();
        Posting open = order(Scheme.FBS, Status.AWAITING_PACKAGING)
                .actions(AvailableAction.SHIP)
                .build();

        assertThat(open(cancelled, subscribed(paid(), Optional.of(false)), ContactRules.ozon()))
                .isEqualTo("K-01 K-03 K-04");
        assertThat(open(open, paid(), ContactRules.ozon())).isEqualTo("K-04");
    }

    @Test
    void writingRestsOnItsHoursAndTheSubscription() {
        Posting posting = order(Scheme.FBS, Status.DELIVERING).build();

        assertThat(write(posting, chatting(paid()))).isEqualTo("K-01 K-02 K-07");
        assertThat(write(posting, paid())).isEqualTo("K-02");
        assertThat(write(posting, subscribed(chatting(paid()), Optional.of(false))))
                .isEqualTo("K-01");
    }

    @Test
    void aWayNamesTheRuleOfItsRefusalAndIsNeverWithoutOne() {
        Message why = Message.of("contact.refused.noChat");
        NavigableSet<RuleId> given = rules("K-04", "K-03").descendingSet();
        Contact.Way way = new Contact.Way(refused("K-02", why), Optional.empty(), given, List.of());
        given.clear();

        assertThat(said(way)).isEqualTo("K-02 K-03 K-04");
        assertThatThrownBy(() -> way.rules().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> new Contact.Way(Buyers.ALLOWED, Optional.empty(), rules(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rules of a way to the buyer: at least one is needed, for Allowed[]");
    }

    private static NavigableSet<RuleId> rules(String... ids) {
        NavigableSet<RuleId> rules = new TreeSet<>();
        Stream.of(ids).map(RuleId::of).forEach(rules::add);
        return rules;
    }

    private static String open(Posting posting, ContactFacts facts, ContactRules rules) {
        return said(rules.contact(posting, facts, PAID).open());
    }

    private static String write(Posting posting, ContactFacts facts) {
        return said(ContactRules.ozon().contact(posting, facts, PAID).write());
    }

    private static String said(Contact.Way way) {
        return String.join(" ", way.rules().stream().map(RuleId::text).toList());
    }
}
