package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.cause.Verdict;
import io.github.ozonexpiry.expiry.PostingState;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhyExpiredTest {

    private static final Pattern POSTING = Pattern.compile("^  (\\d{8}-\\d{4}-1)  ");
    private static final Pattern ROW = Pattern.compile(": (\\d+) of (\\d+) \\(");
    private static final String[] ENGLISH = {"--seed", "23"};

    @Test
    void everyExpiredPostingHasItsVerdictAndNothingElseHas() {
        ExpiredMonth month = ExpiredMonth.of(23, 2);
        List<String> expired = month.verdicts().stream()
                .map(verdict -> verdict.posting().number().text())
                .toList();

        assertThat(month.verdicts())
                .isNotEmpty()
                .extracting(Verdict::state)
                .allMatch(PostingState.Expired.class::isInstance);
        assertThat(month.month().ended()).hasSizeGreaterThan(expired.size());
        assertThat(numbers(Run.whyExpired(ENGLISH))).isEqualTo(expired);
    }

    @Test
    void theRowsByCauseAndByWarehouseAddUpToAllOfThem() {
        Run run = Run.whyExpired(ENGLISH);
        int all = numbers(run).size();

        assertThat(sum(part(run, "By cause"), all)).isEqualTo(all);
        assertThat(sum(part(run, "By warehouse"), all)).isEqualTo(all);
    }

    @Test
    void everyCauseIsToldInTheTrendAsChangedOrNot() {
        Run run = Run.whyExpired(ENGLISH);
        String trend = String.join(" ", part(run, "The later half")).replaceAll(" +", " ");

        for (String row : part(run, "By cause")) {
            assertThat(trend).contains(row.strip().substring(0, row.strip().indexOf(':')));
        }
    }

    @Test
    void aFirstCauseThatIsNotCertainIsFollowedByWhatWouldDecide() {
        for (String number : numbers(Run.whyExpired(ENGLISH))) {
            String card = Run.whyExpired(ENGLISH).card(number);

            assertThat(card).containsPattern("(cause [^(]+\\((certain|likely|possible)\\))|(missing .* would decide)");
            assertThat(card.contains("would decide"))
                    .as(card)
                    .isEqualTo(!card.replaceAll(" also .*", "").contains("(certain)"));
        }
    }

    @Test
    void onlySoManyVerdictsAreShownAsAskedFor() {
        Run run = Run.whyExpired("--seed=23", "--show", "2");
        int all = numbers(Run.whyExpired(ENGLISH)).size();

        assertThat(numbers(run)).hasSize(2);
        assertThat(run.line("Not shown: ")).contains(String.valueOf(all - 2));
        assertThat(part(run, "By cause")).isEqualTo(part(Run.whyExpired(ENGLISH), "By cause"));
        assertThat(Run.whyExpired("--seed=23", "--show", String.valueOf(all)).out())
                .doesNotContain("Not shown");
    }

    @Test
    void theSameSeedTellsTheSameAndAnotherAnother() {
        assertThat(Run.whyExpired(ENGLISH).out())
                .isEqualTo(Run.whyExpired(ENGLISH).out());
        assertThat(Run.whyExpired("--seed", "24").out())
                .isNotEqualTo(Run.whyExpired(ENGLISH).out());
        assertThat(Run.whyExpired().out())
                .isEqualTo(Run.whyExpired("--seed", "1").out());
    }

    @Test
    void timesAreWrittenInTheZoneAskedFor() {
        Set<String> moscow = new HashSet<>(Run.whyExpired(ENGLISH).lines());
        Set<String> shanghai = new HashSet<>(
                Run.whyExpired("--seed", "23", "--zone", "Asia/Shanghai").lines());

        assertThat(moscow).isNotEqualTo(shanghai);
        assertThat(moscow).contains("By cause").containsAll(part(Run.whyExpired(ENGLISH), "By warehouse"));
    }

    @ParameterizedTest
    @CsvSource({"en, WHY DID IT EXPIRE?", "ru, ПОЧЕМУ ИСТЁК СРОК?", "zh, 为什么过期？"})
    void itSpeaksThreeLanguagesInAHundredColumns(String language, String title) {
        Run run = Run.whyExpired("--seed", "23", "--lang", language);

        assertThat(run.code()).isZero();
        assertThat(run.lines().get(0)).isEqualTo(title);
        assertThat(run.tooWide()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "zh"})
    void theHelpNamesEveryOption(String language) {
        Run run = Run.whyExpired("--help", "--lang", language);

        assertThat(run.code()).isZero();
        assertThat(run.options()).containsExactlyInAnyOrder("--seed", "--show", "--lang", "--zone", "--help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --seed x         | why-expired: --seed 'x' is no whole number from 0 on (see --help)
            --seed -1        | why-expired: --seed '-1' is no whole number from 0 on (see --help)
            --show 1.5       | why-expired: --show '1.5' is no whole number from 0 on (see --help)
            --seed 9999999999999999999 | why-expired: --seed '9999999999999999999' is no whole number from 0 on (see --help)
            --seed           | why-expired: --seed needs a value (see --help)
            --seed 1 --seed 2 | why-expired: --seed is given twice (see --help)
            --zone Mars      | why-expired: --zone 'Mars' is no time zone; write it like Europe/Moscow (see --help)
            --lang de        | why-expired: --lang 'de' is not one of en, ru, zh (see --help)
            --file a.json    | why-expired: there is no option '--file' (see --help)
            --all            | why-expired: there is no option '--all' (see --help)
            a.json           | why-expired: unexpected argument 'a.json' (see --help)
            --help=x         | why-expired: --help takes no value, got 'x' (see --help)
            """)
    void anArgumentThatCannotBeUsedIsNamed(String arguments, String complaint) {
        Run run = Run.whyExpired(arguments.split(" "));

        assertThat(run.code()).isEqualTo(MorningReport.BAD_USAGE);
        assertThat(run.err()).isEqualTo(complaint + System.lineSeparator());
        assertThat(run.out()).isEmpty();
    }

    @Test
    void theComplaintIsInTheLanguageAskedFor() {
        assertThat(Run.whyExpired("--lang", "zh", "--seed", "x").err())
                .isEqualTo("why-expired：--seed“x”不是从 0 起的整数（用法见 --help）" + System.lineSeparator());
    }

    private static List<String> numbers(Run run) {
        return run.lines().stream()
                .map(POSTING::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    /** The lines below a heading. */
    private static List<String> part(Run run, String heading) {
        List<String> lines = run.lines();
        return lines.subList(lines.indexOf(run.line(heading)) + 1, lines.size()).stream()
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    private static int sum(List<String> rows, int all) {
        int sum = 0;
        for (String row : rows) {
            Matcher counted = ROW.matcher(row);
            assertThat(counted.find()).as(row).isTrue();
            assertThat(counted.group(2)).isEqualTo(String.valueOf(all));
            sum += Integer.parseInt(counted.group(1));
        }
        return sum;
    }
}
