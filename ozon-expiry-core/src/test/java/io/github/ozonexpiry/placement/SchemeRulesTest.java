package io.github.ozonexpiry.placement;

import static io.github.ozonexpiry.placement.Goods.CHINA;
import static io.github.ozonexpiry.placement.Goods.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.posting.Scheme;
import io.github.ozonexpiry.rule.DatedTable;
import io.github.ozonexpiry.rule.Permission;
import io.github.ozonexpiry.rule.RuleBook;
import io.github.ozonexpiry.rule.RuleId;
import io.github.ozonexpiry.text.Language;
import io.github.ozonexpiry.text.Message;
import io.github.ozonexpiry.text.Wording;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeRulesTest {

    private static final String HEAD = "countries\tscheme\tallowed\trule\tfrom\tuntil\tseen\n";
    private static final Permission ALLOWED = new Permission.Allowed();

    @ParameterizedTest
    @ValueSource(strings = {"RU", "BY", "KZ", "KG", "AM"})
    void sellersOfTheFiveCountriesMayUseFboAndOfFbpNothingIsPublished(String country) {
        assertThat(permission(country, Scheme.FBO)).isEqualTo(ALLOWED);
        assertThat(permission(country, Scheme.FBP))
                .isEqualTo(new Permission.Unknown(
                        Message.of("placement.unknown.scheme", Scheme.FBP, Country.of(country))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN", "TR", "UZ", "DE"})
    void sellersOfAllOthersMayUseFbpAndNotFbo(String country) {
        assertThat(permission(country, Scheme.FBP)).isEqualTo(ALLOWED);
        assertThat(permission(country, Scheme.FBO))
                .isEqualTo(new Permission.Refused(
                        RuleId.of("P-06"), Message.of("placement.refused.country", Scheme.FBO, Country.of(country))));
    }

    @Test
    void theSourceIsInTheBook() {
        assertThat(RuleBook.ozon().rule(RuleId.of("P-06")).sources()).containsExactly("AM-FBO", "G-STEP4", "FBP-SUP");
    }

    @Test
    void beforeASourceShowsItNobodyKnows() {
        SchemeRules ozon = SchemeRules.ozon();

        assertThat(ozon.permission(CHINA, Scheme.FBP, LocalDate.parse("2026-11-22")))
                .isEqualTo(ALLOWED);
        assertThat(ozon.permission(CHINA, Scheme.FBP, LocalDate.parse("2026-11-21")))
                .isInstanceOf(Permission.Unknown.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, false", "2026-01-02, true", "2026-01-03, true", "2026-01-04, false"})
    void aRowHoldsOnItsDaysOnly(LocalDate day, boolean holds) {
        SchemeRules rules = rules("CN\tFBO\tyes\tP-06\t2026-01-02\t2026-01-04\t\n");

        assertThat(rules.permission(CHINA, Scheme.FBO, day) instanceof Permission.Allowed)
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, false", "2026-01-02, true", "2026-01-03, true"})
    void aRowOfUnknownFirstDayHoldsFromTheDayOnWhichASourceShowsIt(LocalDate day, boolean holds) {
        SchemeRules rules = rules("CN\tFBO\tyes\tP-06\t?\t\t2026-01-02\n");

        assertThat(rules.permission(CHINA, Scheme.FBO, day) instanceof Permission.Allowed)
                .isEqualTo(holds);
    }

    @Test
    void aRowThatNobodyDatedOrSawDecidesNothing() {
        assertThat(rules("CN\tFBO\tyes\tP-06\t?\t\t\n").permission(CHINA, Scheme.FBO, TODAY))
                .isInstanceOf(Permission.Unknown.class);
    }

    @Test
    void aSellerWhoKnowsBetterHasAnotherTable() {
        SchemeRules rules = rules("CN\tFBO\tyes\tP-06\t\t\t\n*\tFBO\tno\tP-06\t\t\t\n");

        assertThat(rules.permission(CHINA, Scheme.FBO, TODAY)).isEqualTo(ALLOWED);
        assertThat(rules.permission(Country.of("TR"), Scheme.FBO, TODAY)).isInstanceOf(Permission.Refused.class);
    }

    @Test
    void aCountryThatIsNamedAnywhereIsNoneOfTheOthers() {
        SchemeRules rules = rules("CN, TR\tFBO\tyes\tP-06\t\t\t\n*\tFBP\tyes\tP-06\t\t\t\n");

        assertThat(rules.permission(Country.of("TR"), Scheme.FBP, TODAY)).isInstanceOf(Permission.Unknown.class);
        assertThat(rules.permission(Country.of("DE"), Scheme.FBP, TODAY)).isEqualTo(ALLOWED);
        assertThat(rules.permission(Country.of("DE"), Scheme.FBO, TODAY)).isInstanceOf(Permission.Unknown.class);
    }

    @Test
    void aCellThatCannotBeReadIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules("CN\tFBO\tperhaps\tP-06\t\t\t\n"))
                .withMessage("mine.tsv:2: column 'allowed' has 'perhaps': yes or no");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules("china\tFBO\tyes\tP-06\t\t\t\n"))
                .withMessage("mine.tsv:2: column 'countries' has 'china': "
                        + "a country is two capital letters such as CN, got 'china'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C", "CHN", "cn", "C1", " CN"})
    void aCountryIsTwoCapitalLetters(String code) {
        assertThatThrownBy(() -> Country.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a country is two capital letters such as CN, got '" + code + "'");
    }

    @Test
    void aRefusalNamesSchemeAndCountry() {
        Wording english = Wording.in(Language.ENGLISH, ZoneOffset.UTC);

        assertThat(english.say(permission("CN", Scheme.FBO).message())).contains("FBO is not for sellers of CN");
        assertThat(english.say(permission("RU", Scheme.FBP).message()))
                .contains("whether sellers of RU may use FBP is not published");
    }

    private static Permission permission(String country, Scheme scheme) {
        return SchemeRules.ozon().permission(Country.of(country), scheme, TODAY);
    }

    static SchemeRules rules(String rows) {
        try {
            return SchemeRules.read(DatedTable.read(new StringReader(HEAD + rows), "mine.tsv"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
