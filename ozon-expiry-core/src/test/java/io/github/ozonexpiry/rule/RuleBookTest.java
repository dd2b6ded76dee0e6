package io.github.ozonexpiry.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final Pattern RULE_IN_CODE = Pattern.compile("\\b(?:L|X|H|I|C|T|K|M|P|RU)-[A-Z]?\\d{1,2}\\b(?!\\d)");
    private static final String HEAD = "id\tconfidence\tfrom\tuntil\tsources\tstatement\n";

    @Test
    void everyRuleThatCodeAndTextsCiteStandsInTheBook() throws IOException {
        Set<String> known = RuleBook.ozon().rules().stream()
                .map(rule -> rule.id().text())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(known).containsAll(cited());
    }

    @Test
    void aRuleTellsItsSourceConfidenceAndValidity() {
        Rule rule = RuleBook.ozon().rule(RuleId.of("T-01")); // in force from 2024-11-05, TG-2076, A

        assertThat(rule.confidence()).isEqualTo(Confidence.A);
        assertThat(rule.sources()).containsExactly("TG-2076");
        assertThat(rule.validity()).isEqualTo(Validity.read("2024-11-05", ""));
    }

    @Test
    void severalSourcesAreKeptApart() {
        assertThat(RuleBook.ozon().rule(RuleId.of("L-03")).sources()).containsExactly("API-FLOW", "API-V4", "API-RFBS");
        assertThat(RuleBook.ozon().rule(RuleId.of("L-05")).sources()).isEmpty();
    }

    @Test
    void everySourceIsResolvedInTheDocuments() throws IOException {
        String resolved = Files.readString(Path.of("..", "docs", "rules.md"));

        assertThat(RuleBook.ozon().rules())
                .flatMap(Rule::sources)
                .allSatisfy(source -> assertThat(resolved).contains("| " + source + " |"));
    }

    @Test
    void theDocumentsListEveryRuleAsTheTableHasIt() throws IOException {
        String documented = Files.readString(Path.of("..", "docs", "rules.md"));
        List<String> table = Files.readAllLines(Path.of("src/main/resources/io/github/ozonexpiry/rule/rules.tsv"));

        assertThat(table)
                .filteredOn(line -> !line.startsWith("#"))
                .allSatisfy(line -> assertThat(documented).contains("| " + line.replace("\t", " | ") + " |"));
    }

    @Test
    void anUnknownRuleIsNamed() {
        assertThatThrownBy(() -> RuleBook.ozon().rule(RuleId.of("Z-99")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no rule Z-99 in this book");
    }

    @Test
    void aRuleThatStandsTwiceIsNamedWithFileAndLine() {
        assertThatThrownBy(() -> book(HEAD + "T-01\tA\t\t\tS\tone\nT-01\tA\t\t\tS\ttwo\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mine.tsv:3: rule T-01 stands twice");
    }

    @Test
    void aCellThatCannotBeReadIsNamedWithFileLineColumnAndValue() {
        assertThatThrownBy(() -> book(HEAD + "T-01\tE\t\t\tS\tone\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mine.tsv:2: column 'confidence' has 'E': confidence is one of A, A-, B, C, D");
        assertThatThrownBy(() -> book(HEAD + "T1\tA\t\t\tS\tone\n"))
                .hasMessage("mine.tsv:2: column 'id' has 'T1': not a rule id such as T-05: 'T1'");
    }

    @Test
    void aRuleWithoutSourceIsAnInferenceOfOurs() {
        assertThatThrownBy(() -> book(HEAD + "T-01\tA\t\t\t\tone\n")).hasMessageContaining("rule T-01 needs a source");
        assertThat(book(HEAD + "T-01\tD\t\t\t\tone\n").rules()).hasSize(1);
        assertThatThrownBy(() -> book(HEAD + "T-01\tD\t\t\t\t\n")).hasMessageContaining("rule T-01 needs a statement");
    }

    @Test
    void theBookCannotBeChanged() {
        assertThatThrownBy(() -> RuleBook.ozon().rules().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static RuleBook book(String table) {
        try {
            return RuleBook.read(DatedTable.read(new StringReader(table), "mine.tsv"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> cited() throws IOException {
        Set<String> cited = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src", "main"))) {
            for (Path source : sources.filter(path -> path.toString().matches(".*\\.(java|properties)"))
                    .toList()) {
                Matcher matcher = RULE_IN_CODE.matcher(Files.readString(source));
                while (matcher.find()) {
                    cited.add(matcher.group());
                }
            }
        }
        assertThat(cited).contains("T-05", "L-20", "K-06", "P-12"); // the last one in texts only
        return cited;
    }
}
