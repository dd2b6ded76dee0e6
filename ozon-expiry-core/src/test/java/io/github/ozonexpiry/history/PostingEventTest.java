package io.github.ozonexpiry.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.history.PostingEvent.Kind;
import io.github.ozonexpiry.history.PostingEvent.Realm;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Wording;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PostingEventTest {

    private static final When TEN = When.at(Instant.parse("2026-05-04T10:00:00Z"));

    @Test
    void anEventThatNobodyReportsIsRefused() {
        assertThatThrownBy(() -> new PostingEvent(Kind.PACKED, TEN, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("an event needs a source: PACKED ");
    }

    @ParameterizedTest
    @CsvSource({
        "NOTICED, ORDERS, order noticed",
        "ASSEMBLY_REFUSED, ORDERS, assembly refused",
        "PACKED, WAREHOUSE, packed",
        "DISPATCHED, WAREHOUSE, left the warehouse",
        "SCANNED, CARRIER, scanned by the carrier",
        "DEFECTIVE, GOODS, found defective",
    })
    void aKindHasItsRealmAndItsWords(Kind kind, Realm realm, String words) {
        assertThat(kind.realm()).isEqualTo(realm);
        assertThat(Wording.in(Language.ENGLISH, ZoneOffset.UTC).say(kind.message()))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsSaidInEveryLanguage(Kind kind) {
        for (Language language : Language.values()) {
            assertThat(Wording.in(language, ZoneOffset.UTC).say(kind.message())).isNotBlank();
        }
    }
}
