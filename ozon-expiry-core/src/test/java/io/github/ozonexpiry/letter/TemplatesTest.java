package io.github.ozonexpiry.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.content.ContentFinding;
import io.github.ozonexpiry.content.ContentFinding.Kind;
import io.github.ozonexpiry.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final Templates OURS = Templates.ozonExpiry();

    @Test
    void anOwnTextTakesThePlaceOfOursInItsLanguageOnly() {
        Templates own = OURS.with(Language.RUSSIAN, "close", "До встречи!");

        assertThat(own.template(Language.RUSSIAN, "close").source()).isEqualTo("До встречи!");
        assertThat(own.template(Language.RUSSIAN, "apology")).isSameAs(OURS.template(Language.RUSSIAN, "apology"));
        assertThat(own.template(Language.ENGLISH, "close")).isSameAs(OURS.template(Language.ENGLISH, "close"));
        assertThat(OURS.template(Language.RUSSIAN, "close").source()).isNotEqualTo("До встречи!");
    }

    @Test
    void aTextThatThereIsNoPlaceForIsRefused() {
        assertThatThrownBy(() -> OURS.with(Language.RUSSIAN, "notice.LOST", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no text 'notice.LOST' in a letter; there are [apology, close, compensation, ");
        assertThatThrownBy(() -> OURS.template(Language.RUSSIAN, "notice.LOST"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no text 'notice.LOST' in a letter; there are [apology, close, compensation, ");
    }

    @Test
    void aTextWithoutWhatTheBuyerNeedsIsRefused() {
        refused("notice.MOVED", "{product}", "lacks {order}; required: {order}; allowed: {order}, {product}");
        refused(
                "compensation",
                "{discount}",
                "lacks {day}, {code}; required: {day}, {code}; allowed: {day}, {code}, {discount}");
        refused("restock.day", "{product}", "lacks {day}; required: {day}; allowed: {product}, {day}");
        refused("substitute", "{product}", "lacks {sku}; required: {sku}; allowed: {product}, {sku}");
    }

    @Test
    void aTextWithAPlaceholderThatNothingFillsIsRefused() {
        refused("greeting", "{order}", "has {order}, which nothing fills; required: none; allowed: none");
        refused("apology", "{product}", "has {product}, which nothing fills; required: none; allowed: none");
        refused("reason.DEFECT", "{sku}", "has {sku}, which nothing fills; required: none; allowed: none");
        refused("close", "{code}", "has {code}, which nothing fills; required: none; allowed: none");
        refused("restock.soon", "{day}", "has {day}, which nothing fills; required: none; allowed: {product}");
        refused(
                "notice.EXPIRED",
                "{order} {sku} {day}",
                "has {day}, {sku}, which nothing fills; required: {order}; allowed: {order}, {product}");
    }

    @Test
    void whatIsNotRequiredMayBeLeftOut() {
        assertThat(OURS.with(Language.ENGLISH, "restock.soon", "Soon.")
                        .template(Language.ENGLISH, "restock.soon")
                        .placeholders())
                .isEmpty();
    }

    @Test
    void aTextThatContainsWhatOzonForbidsIsRefusedWithThePlaceAndTheRule() {
        Templates strict = Templates.shipped(text -> {
            int at = text.indexOf("t.me");
            return at < 0 ? List.of() : List.of(new ContentFinding(Kind.CHANNEL, at, at + 4, "t.me"));
        });

        assertThatThrownBy(() -> strict.with(Language.RUSSIAN, "close", "Ждём: t.me"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("close (ru) 'Ждём: t.me' has what Ozon forbids: CHANNEL 't.me' at 6 (K-06)");
        assertThat(strict.with(Language.RUSSIAN, "close", "Ждём.").findings("t.me"))
                .hasSize(1);
    }

    @Test
    void theKeysAreThoseOfThePartsAndTheGreeting() {
        assertThat(Templates.keys())
                .containsExactlyInAnyOrder(
                        "greeting",
                        "notice.DELAYED",
                        "notice.MOVED",
                        "notice.PARTLY_CANCELLED",
                        "notice.EXPIRED",
                        "notice.CANCELLED",
                        "apology",
                        "reason.OUT_OF_STOCK",
                        "reason.DEFECT",
                        "reason.WAREHOUSE",
                        "reason.CARRIER",
                        "reason.MANY_ORDERS",
                        "reason.TECHNICAL",
                        "compensation",
                        "restock.day",
                        "restock.soon",
                        "substitute",
                        "close");
        assertThatThrownBy(() -> Templates.keys().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static void refused(String key, String text, String why) {
        assertThatThrownBy(() -> OURS.with(Language.CHINESE, key, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(key + " (zh) '" + text + "' " + why);
    }
}
