package io.github.ozonexpiry.client.offer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.offer.VoucherDifference.Member;
import io.github.ozonexpiry.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VoucherTextsTest {

    private static final Pattern GAP = Pattern.compile("\\{\\d}");
    private static final Pattern KEY = Pattern.compile("\"(voucher\\.[\\w.]+\\w)\"");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasTheSameTextsWithTheSameGaps(Language language) {
        assertThat(gaps(language)).isEqualTo(gaps(Language.ENGLISH));
    }

    @Test
    void everyTextIsUsedAndEveryUseHasAText() throws IOException {
        Path code = Path.of("src", "main", "java", "io", "github", "ozonexpiry", "client", "offer");
        StringBuilder all = new StringBuilder();
        for (String file : List.of("IssuedVoucher.java", "VoucherDifference.java", "Openness.java")) {
            all.append(Files.readString(code.resolve(file)));
        }
        Set<String> keys = Stream.concat(
                        KEY.matcher(all).results().map(found -> found.group(1)),
                        Arrays.stream(Member.values()).map(member -> "voucher.member." + member))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(VoucherTexts.of(Language.ENGLISH).keySet()).isEqualTo(keys);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextCanBeSaid(Language language) {
        for (String key : VoucherTexts.of(language).keySet()) {
            assertThat(VoucherTexts.in(language, ZoneOffset.UTC).say(key, "a", "b", "c"))
                    .as(key)
                    .isNotEmpty()
                    .doesNotContain("{")
                    .doesNotContain("''");
        }
    }

    private static Map<String, Set<String>> gaps(Language language) {
        Map<String, Set<String>> gaps = new TreeMap<>();
        VoucherTexts.of(language)
                .forEach((key, text) -> gaps.put(
                        key,
                        GAP.matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toCollection(TreeSet::new))));
        return gaps;
    }
}
