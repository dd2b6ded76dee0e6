package io.github.ozonexpiry.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.deadline.Deadline;
import io.github.ozonexpiry.deadline.DeadlineKind;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.rule.Confidence;
import io.github.ozonexpiry.rule.Origin;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PostingStateTest {

    private static final Instant NOON = Instant.parse("2026-05-05T12:00:00Z");
    private static final Deadline RECOMMENDED = deadline(DeadlineKind.RECOMMENDED_SHIP);
    private static final Deadline NO_DELAY = deadline(DeadlineKind.NO_DELAY);

    static Stream<Arguments> states() {
        Duration hour = Duration.ofHours(1);
        return Stream.of(
                Arguments.of(
                        new PostingState.OnTime(Optional.of(RECOMMENDED)),
                        "on time; next: recommended ship time 2026-05-05 12:00"),
                Arguments.of(new PostingState.OnTime(Optional.empty()), "on time; nothing more is due"),
                Arguments.of(
                        new PostingState.AtRisk(RECOMMENDED, Optional.empty()),
                        "at risk: recommended ship time 2026-05-05 12:00"),
                Arguments.of(
                        new PostingState.AtRisk(RECOMMENDED, Optional.of(RiskThreshold.wall(Duration.ofHours(6)))),
                        "at risk: recommended ship time 2026-05-05 12:00"),
                Arguments.of(
                        new PostingState.AtRisk(RECOMMENDED, Optional.of(RiskThreshold.working(Duration.ofHours(4)))),
                        "at risk: recommended ship time 2026-05-05 12:00, within 4 h of working time"),
                Arguments.of(
                        new PostingState.LateInTariff(RECOMMENDED, hour, Optional.of(NO_DELAY)),
                        "dearer for 1 h; an error after 2026-05-05 12:00"),
                Arguments.of(
                        new PostingState.LateInTariff(RECOMMENDED, hour, Optional.empty()),
                        "dearer for 1 h; when it becomes an error is not known"),
                Arguments.of(
                        new PostingState.LateInError(NO_DELAY, hour, Optional.empty()),
                        "late: last moment without delay missed by 1 h"),
                Arguments.of(
                        new PostingState.LateInError(NO_DELAY, hour, Optional.of(deadline(DeadlineKind.AUTO_CANCEL))),
                        "late: last moment without delay missed by 1 h; due to be cancelled by Ozon 2026-05-05 12:00, not announced by Ozon"),
                Arguments.of(
                        new PostingState.HandedOver(Optional.empty(), Optional.empty()),
                        "handed over; when is not stated"),
                Arguments.of(
                        new PostingState.HandedOver(Optional.of(NOON), Optional.empty()),
                        "handed over 2026-05-05 12:00; the deadline is not stated"),
                Arguments.of(
                        new PostingState.HandedOver(Optional.of(NOON), Optional.of(Duration.ZERO)),
                        "handed over in time, 2026-05-05 12:00"),
                Arguments.of(
                        new PostingState.HandedOver(Optional.of(NOON), Optional.of(hour)),
                        "handed over 2026-05-05 12:00, late by 1 h"),
                Arguments.of(new PostingState.Delivered(), "delivered"),
                Arguments.of(new PostingState.Expired(ExpiryKind.NOT_CONFIRMED), "expired: not confirmed in time"),
                Arguments.of(new PostingState.Expired(ExpiryKind.NOT_SHIPPED), "expired: not shipped in time"),
                Arguments.of(
                        cancelled(Stated.of(Word.of(Party.BUYER)), Fault.NOT_SELLER),
                        "cancelled by the buyer; not the seller's fault"),
                Arguments.of(
                        cancelled(Stated.of(Word.read(Party.class, "courier")), Fault.UNKNOWN),
                        "cancelled by 'courier'; fault not known"),
                Arguments.of(
                        cancelled(Stated.absent(), Fault.SELLER), "cancelled by somebody not named; seller's fault"),
                Arguments.of(
                        new PostingState.Cancelled(
                                Stated.of(Word.of(Party.SELLER)), Fault.SELLER, Optional.of(ExpiryKind.OUT_OF_STOCK)),
                        "cancelled by the seller: out of stock; seller's fault"),
                Arguments.of(new PostingState.SplitReplaced(), "replaced by its split parts"),
                Arguments.of(
                        new PostingState.Unknowable(List.of(Message.of("state.missing.deadlines"))),
                        "cannot be judged: no deadline is stated"));
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyStateIsSaidInWords(PostingState state, String words) {
        assertThat(Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(state.message()))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyStateIsSaidInEveryLanguage(PostingState state, String english) {
        assertThat(Wording.in(Language.RUSSIAN, ZoneOffset.UTC).say(state.message()))
                .isNotBlank()
                .isNotEqualTo(english);
        assertThat(Wording.in(Language.CHINESE, ZoneOffset.UTC).say(state.message()))
                .isNotBlank()
                .isNotEqualTo(english);
    }

    @Test
    void anUnknowableStateMustSayWhatIsMissing() {
        assertThatThrownBy(() -> new PostingState.Unknowable(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an unknowable state must say what is missing");
    }

    @Test
    void theFamilyIsComplete() {
        assertThat(PostingState.class.getPermittedSubclasses())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder(
                        "OnTime",
                        "AtRisk",
                        "LateInTariff",
                        "LateInError",
                        "HandedOver",
                        "Delivered",
                        "Expired",
                        "Cancelled",
                        "SplitReplaced",
                        "Unknowable");
    }

    private static PostingState cancelled(Stated<Word<Party>> by, Fault fault) {
        return new PostingState.Cancelled(by, fault, Optional.empty());
    }

    private static Deadline deadline(DeadlineKind kind) {
        return new Deadline(kind, NOON, new Origin.Stated("test"), RuleId.of("L-20"), Confidence.A);
    }
}
