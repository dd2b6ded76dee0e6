package io.github.ozonexpiry.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ozonexpiry.content.ContentCheck;
import io.github.ozonexpiry.letter.LetterPart.Apology;
import io.github.ozonexpiry.letter.LetterPart.Close;
import io.github.ozonexpiry.letter.LetterPart.Compensation;
import io.github.ozonexpiry.letter.LetterPart.News;
import io.github.ozonexpiry.letter.LetterPart.Notice;
import io.github.ozonexpiry.letter.LetterPart.Reason;
import io.github.ozonexpiry.letter.LetterPart.Restock;
import io.github.ozonexpiry.letter.LetterPart.ShortReason;
import io.github.ozonexpiry.letter.LetterPart.Substitute;
import io.github.ozonexpiry.text.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedTextsTest {

    private static final Pattern GAP = Pattern.compile("[{](\\w*)}");
    private static final String NAME = "П".repeat(1000);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsThereInEveryLanguageAndNoneIsLeftOver(Language language) {
        Set<String> keys = parts(language).map(LetterPart::key).collect(Collectors.toCollection(TreeSet::new));
        keys.add("greeting");
        IntStream.rangeClosed(1, 12).forEach(month -> keys.add("date." + month));

        assertThat(texts(language).keySet()).isEqualTo(keys);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTextHasTheSameGapsInEveryLanguage(Language language) {
        Map<String, String> russian = texts(Language.RUSSIAN);

        texts(language).forEach((key, text) -> assertThat(gaps(text)).as(key).isEqualTo(gaps(russian.get(key))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aTextSaysAllThatItsPartKnows(Language language) {
        Map<String, String> names = Map.of("until", "day");

        assertThat(parts(language)).allSatisfy(part -> {
            List<String> known = Arrays.stream(part.getClass().getRecordComponents())
                    .map(RecordComponent::getName)
                    .map(name -> names.getOrDefault(name, name))
                    .filter(name -> !List.of("news", "reason").contains(name))
                    .filter(name -> !(part.key().equals("restock.soon") && name.equals("day")))
                    .toList();
            assertThat(gaps(texts(language).get(part.key()))).as(part.key()).containsExactlyInAnyOrderElementsOf(known);
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextIsFitToBeOneOfTheSellersOwn(Language language) {
        for (String key : Templates.keys()) {
            String text = texts(language).get(key);
            Templates own = Templates.ozonExpiry().with(language, key, text);

            assertThat(own.template(language, key).source()).isEqualTo(text);
            assertThat(Templates.ozonExpiry().template(language, key).source()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextHasDigitsOrWordsOfAnotherLanguage(Language language) {
        Pattern foreign = Pattern.compile(
                switch (language) {
                    case RUSSIAN -> "[\\p{IsLatin}\\p{IsHan}]";
                    case ENGLISH -> "[\\p{IsCyrillic}\\p{IsHan}]";
                    case CHINESE -> "[\\p{IsLatin}\\p{IsCyrillic}]";
                });
        texts(language).forEach((key, text) -> {
            String words = GAP.matcher(text).replaceAll("");
            assertThat(words).as(key).doesNotContainPattern(foreign).isNotBlank();
            if (!key.startsWith("date.")) {
                assertThat(words).as(key).doesNotContainPattern("\\d").isEqualTo(words.strip());
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextHasWhatOzonForbidsFilledOrNot(Language language) {
        texts(language)
                .forEach(
                        (key, text) -> assertThat(ContentCheck.of(text)).as(key).isEmpty());
        parts(language)
                .forEach(part -> assertThat(Letter.of(List.of(part)).findings(language))
                        .as(part.key())
                        .isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLongestLetterOfOnePartOfEachKindFits(Language language) {
        List<LetterPart> longest = longestOfEachKind(language);
        Letter letter = Letter.of(longest);
        int length = texts(language).get("greeting").length();
        for (LetterPart part : longest) {
            String text = texts(language).get(part.key());
            length += 1
                    + GAP.matcher(text).replaceAll("").length()
                    + gaps(text).stream()
                            .mapToInt(gap -> longest(language, gap))
                            .sum();
        }

        assertThat(letter.length(language)).isEqualTo(length).isLessThanOrEqualTo(1000); // K-05
    }

    @Test
    void theDaysAreThoseOfAnIndependentList() {
        List<String> russian = List.of(
                "января",
                "февраля",
                "марта",
                "апреля",
                "мая",
                "июня",
                "июля",
                "августа",
                "сентября",
                "октября",
                "ноября",
                "декабря");
        for (Month month : Month.values()) {
            LocalDate day = LocalDate.of(2026, month, 28);
            String english = month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);

            assertThat(LetterTexts.day(Language.RUSSIAN, day)).isEqualTo("28 " + russian.get(month.getValue() - 1));
            assertThat(LetterTexts.day(Language.ENGLISH, day)).isEqualTo("28 " + english);
            assertThat(LetterTexts.day(Language.CHINESE, day)).isEqualTo(month.getValue() + "月28日");
        }
    }

    @Test
    void aTextThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> LetterTexts.text(Language.CHINESE, "notice.LOST"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no text 'notice.LOST' in language zh");
    }

    /** One of each kind, of several of a kind the one with the longest text. */
    private static List<LetterPart> longestOfEachKind(Language language) {
        Map<Class<?>, Optional<LetterPart>> longest = parts(language)
                .collect(Collectors.groupingBy(
                        LetterPart::getClass,
                        Collectors.maxBy(Comparator.comparingInt(
                                part -> Letter.of(List.of(part)).length(language)))));
        assertThat(longest).hasSize(LetterPart.class.getPermittedSubclasses().length);
        return longest.values().stream().map(Optional::orElseThrow).toList();
    }

    /** The most that a gap is filled with: bounds of the parts' records, 60 for a name, the longest day of the year. */
    private static int longest(Language language, String gap) {
        return switch (gap) {
            case "order", "code", "discount" -> 32;
            case "product" -> 60;
            case "sku" -> 19;
            case "day" -> longestDay(language).length();
            default -> throw new AssertionError(gap);
        };
    }

    private static String longestDay(Language language) {
        return texts(language).entrySet().stream()
                .filter(text -> text.getKey().startsWith("date."))
                .map(text -> text.getValue().replace("{number}", "30"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    /** Every part there can be, with the longest values. */
    private static Stream<LetterPart> parts(Language language) {
        Month longest = language == Language.CHINESE ? Month.DECEMBER : Month.SEPTEMBER;
        LocalDate day = LocalDate.of(2026, longest, 30);
        List<LetterPart> all = new ArrayList<>();
        Arrays.stream(News.values())
                .forEach(news -> all.add(new Notice(news, "41517061-0214-1" + "я".repeat(17), NAME)));
        Arrays.stream(ShortReason.values()).forEach(reason -> all.add(new Reason(reason)));
        all.add(new Apology());
        all.add(new Compensation("K".repeat(32), "%".repeat(32), day));
        all.add(new Restock(NAME, Optional.of(day)));
        all.add(new Restock(NAME, Optional.empty()));
        all.add(new Substitute(NAME, Long.MAX_VALUE));
        all.add(new Close());
        return all.stream();
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text)
                .results()
                .map((MatchResult gap) -> gap.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(Language language) {
        String file = "letters_" + language.tag() + ".properties";
        try (Reader in = new InputStreamReader(Letter.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(in);
            Map<String, String> texts = new TreeMap<>();
            properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
            return texts;
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
