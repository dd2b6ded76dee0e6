package io.github.ozonexpiry.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.contact.MessageLimit;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final String ALL = "; there are {order}, {product}, {day}, {code}, {discount}, {sku}";

    @Test
    void gapsAreFilledByName() {
        Template template = Template.of("{sku}: {order}, again {order}.");

        assertThat(template.placeholders()).containsExactly(Placeholder.ORDER, Placeholder.SKU);
        assertThatThrownBy(() -> template.placeholders().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(template.fill(Map.of(Placeholder.ORDER, "12", Placeholder.SKU, "34")))
                .isEqualTo("34: 12, again 12.");
    }

    @Test
    void doubledBracesWriteOneAndTheSourceStaysAsItWas() {
        Template template = Template.of("{{order}} {{{code}}}{{");

        assertThat(template.fill(Map.of(Placeholder.CODE, "A1"))).isEqualTo("{order} {A1}{");
        assertThat(template.source()).isEqualTo("{{order}} {{{code}}}{{");
        assertThat(template).hasToString("{{order}} {{{code}}}{{");
    }

    @Test
    void bracesInAValueAreNoGaps() {
        assertThat(Template.of("{product}").fill(Map.of(Placeholder.PRODUCT, "{code} {")))
                .isEqualTo("{code} {");
    }

    @Test
    void anUnknownPlaceholderIsNamedWithItsPlaceAndThoseThereAre() {
        assertThatThrownBy(() -> Template.of("to {ordr}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("template 'to {ordr}': no placeholder 'ordr' at 3" + ALL);
        assertThatThrownBy(() -> Template.of("{}")).hasMessage("template '{}': no placeholder '' at 0" + ALL);
        assertThatThrownBy(() -> Template.of("{ORDER}")).hasMessageContaining("no placeholder 'ORDER' at 0");
    }

    @Test
    void aBraceThatStandsAloneIsNamedWithItsPlace() {
        assertThatThrownBy(() -> Template.of("to {order"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("template 'to {order': the brace at 3 is not closed; write {{ for a brace" + ALL);
        assertThatThrownBy(() -> Template.of("{order}}x"))
                .hasMessage("template '{order}}x': the closing brace at 7 closes nothing; write }} for a brace" + ALL);
    }

    @Test
    void aTemplateHasOneToAThousandCharacters() {
        // K-05
        assertThatCode(() -> Template.of("🎁".repeat(1000))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Template.of("x".repeat(1001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("': 1 to 1000 characters (K-05), not blank; got 1001");
        assertThatThrownBy(() -> Template.of(" "))
                .hasMessage("template ' ': 1 to 1000 characters (K-05), not blank; got 1");
    }

    @Test
    void whatNothingFillsIsNamed() {
        assertThatThrownBy(() -> Template.of("{day}").fill(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("template '{day}': nothing fills {day}");
    }

    @Test
    void theLimitHoldsItsBounds() {
        // K-05: 1 to 1,000 characters
        assertThat(MessageLimit.ozon().allows(0)).isFalse();
        assertThat(MessageLimit.ozon().allows(1)).isTrue();
        assertThat(MessageLimit.ozon().allows(1000)).isTrue();
        assertThat(MessageLimit.ozon().allows(1001)).isFalse();
    }
}
