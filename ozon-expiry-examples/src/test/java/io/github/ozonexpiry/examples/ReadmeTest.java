package io.github.ozonexpiry.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the READMEs show is what happens: every snippet is compiled and run, every command line is run, outputs are compared. {@code -Dreadme=write} writes those of the command lines anew. */
class ReadmeTest {

    static final List<String> READMES = Readme.ALL;

    private static final String REPORT = "$ java -jar ozon-expiry-examples/target/morning-report.jar ";
    private static final String OTHER =
            "$ java -cp ozon-expiry-examples/target/morning-report.jar io.github.ozonexpiry.examples.";
    private static final Map<String, Program> OTHERS = Map.of(
            "WhyExpired", WhyExpired::run,
            "CostOfWaiting", CostOfWaiting::run,
            "ErrorIndexOutlook", ErrorIndexOutlook::run,
            "RecoverOrders", RecoverOrders::run,
            "TodayPlan", TodayPlan::run,
            "PreventionReview", PreventionReview::run,
            "StockSync", StockSync::run);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("READMES")
    void everySnippetPrintsWhatStandsBelowIt(String name) throws Exception {
        List<List<Readme.Block>> snippets = Readme.read(name).followed("java");

        assertThat(snippets).isNotEmpty();
        for (List<Readme.Block> pair : snippets) {
            assertThat(pair.get(1).language()).isEqualTo("text");
            assertThat(new Snippet(pair.get(0).text()).run(folder))
                    .isEqualTo(pair.get(1).text());
        }
    }

    @ParameterizedTest
    @FieldSource("READMES")
    void everyCommandLinePrintsWhatStandsBelowIt(String name) throws IOException {
        if ("write".equals(System.getProperty("readme"))) {
            for (String console : Readme.read(name).texts("console")) {
                Readme.read(name).replace(console, played(console));
            }
        }

        assertThat(Readme.read(name).texts("console"))
                .hasSize(8)
                .allSatisfy(console -> assertThat(played(console)).isEqualTo(console));
    }

    private static String played(String console) {
        String command = console.lines().findFirst().orElseThrow();
        if (command.startsWith(REPORT)) {
            return command + '\n' + printed(MorningReport::run, command.substring(REPORT.length()));
        }
        assertThat(command).startsWith(OTHER);
        String[] called = command.substring(OTHER.length()).split(" ", 2);
        assertThat(OTHERS).containsKey(called[0]);
        return command + '\n' + printed(OTHERS.get(called[0]), called[1]);
    }

    @ParameterizedTest
    @FieldSource("READMES")
    void theFirstSnippetIsTheTextOfQuickStart(String name) throws IOException {
        String quickStart =
                squeezed(Files.readString(Path.of("src/main/java/io/github/ozonexpiry/examples/QuickStart.java")));
        String first = Readme.read(name).texts("java").get(0);

        assertThat(quickStart).contains(squeezed(withoutImports(first)));
        assertThat(first.lines().filter(line -> line.startsWith("import ")))
                .allSatisfy(line -> assertThat(quickStart).contains(squeezed(line)));
    }

    @ParameterizedTest
    @FieldSource("READMES")
    void theDependencyIsThisVersion(String name) throws IOException {
        Matcher version =
                Pattern.compile("<version>(.*?)</version>").matcher(Files.readString(Readme.ROOT.resolve("pom.xml")));
        assertThat(version.find()).isTrue();

        assertThat(Readme.read(name).texts("xml"))
                .isNotEmpty()
                .allSatisfy(xml -> assertThat(xml)
                        .contains("<groupId>io.github.ozonexpiry</groupId>")
                        .contains("<version>" + version.group(1) + "</version>"));
    }

    @ParameterizedTest
    @FieldSource("READMES")
    void itsTwoCommandsAreWhatTheChecksRun(String name) throws IOException {
        String readme = Files.readString(Readme.ROOT.resolve(name));
        String checks = Files.readString(Readme.ROOT.resolve(".ci/run"));

        assertThat(readme).contains("    mvn -B -ntp verify\n");
        assertThat(checks).contains("verify=(mvn -B -ntp verify)");
        String report = "mvn -q -pl ozon-expiry-examples -am -DskipTests package"
                + " && java -jar ozon-expiry-examples/target/morning-report.jar";
        assertThat(readme).contains("    " + report + "\n");
        assertThat(checks).contains(report);
    }

    @ParameterizedTest
    @FieldSource("READMES")
    void everyLinkToAFileLeadsSomewhere(String name) throws IOException {
        Matcher links = LINK.matcher(Files.readString(Readme.ROOT.resolve(name)));

        assertThat(links.results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Readme.ROOT.resolve(link)).exists());
    }

    @ParameterizedTest
    @FieldSource("READMES")
    void theLanguagesShowTheSameBlocks(String name) throws IOException {
        assertThat(Readme.read(name).blocks().stream().map(Readme.Block::language))
                .isEqualTo(Readme.read("README.md").blocks().stream()
                        .map(Readme.Block::language)
                        .toList());
    }

    private interface Program {
        int run(String[] args, Surroundings around);
    }

    /** Runs a program as the command does, from the root of the project. */
    private static String printed(Program program, String arguments) {
        String[] args = Arrays.stream(arguments.split(" "))
                .map(argument -> argument.startsWith("docs/")
                        ? Readme.ROOT.resolve(argument).toString()
                        : argument)
                .toArray(String[]::new);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        program.run(args, new Surroundings(new ByteArrayInputStream(new byte[0]), out, out, clock, false, Map.of()));
        return printed.toString(StandardCharsets.UTF_8).replace(Readme.ROOT + "/", "");
    }

    private static String withoutImports(String snippet) {
        return snippet.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
