package io.github.ozonexpiry.offer;

import io.github.ozonexpiry.offer.VoucherPlan.Codes;
import io.github.ozonexpiry.offer.VoucherPlan.Existing;
import io.github.ozonexpiry.offer.VoucherProblem.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands against the codes of a promotion: their number, form and repetitions. */
record VoucherCodes(Codes codes, List<Existing> existing) {

    Stream<VoucherProblem> problems() {
        if (codes.typed().isEmpty()) {
            return tooMany(Kind.GENERATED_MANY);
        }
        return Stream.of(
                        tooMany(Kind.CODES_MANY),
                        codes.typed().stream().flatMap(VoucherCodes::form),
                        twice(),
                        codes.typed().stream().flatMap(this::taken),
                        Stream.of(Kind.CODES_BY_HAND.of()))
                .flatMap(part -> part);
    }

    private Stream<VoucherProblem> tooMany(Kind kind) {
        return codes.count() > VoucherLimits.CODES_MOST
                ? Stream.of(kind.of(codes.count(), VoucherLimits.CODES_MOST))
                : Stream.empty();
    }

    private static Stream<VoucherProblem> form(String code) {
        int[] characters = code.codePoints().toArray();
        int length = characters.length;
        Stream<VoucherProblem> bounds = length < VoucherLimits.CODE_LEAST || length > VoucherLimits.CODE_MOST
                ? Stream.of(Kind.CODE_LENGTH.of(code, length, VoucherLimits.CODE_LEAST, VoucherLimits.CODE_MOST))
                : Stream.empty();
        return Stream.concat(
                bounds,
                IntStream.range(0, length)
                        .filter(i -> !isPlain(characters[i]))
                        .mapToObj(i -> strange(code, i + 1, characters[i])));
    }

    private static boolean isPlain(int character) {
        return (character >= '0' && character <= '9')
                || (character >= 'A' && character <= 'Z')
                || (character >= 'a' && character <= 'z');
    }

    private static VoucherProblem strange(String code, int place, int character) {
        String number = String.format(Locale.ROOT, "U+%04X", character);
        return LookAlikes.latin(character)
                .map(latin -> Kind.CODE_LOOK_ALIKE.of(code, place, number, latin))
                .orElseGet(() -> Kind.CODE_CHARACTER.of(code, place, number));
    }

    private Stream<VoucherProblem> twice() {
        Set<String> seen = new HashSet<>();
        Set<String> told = new HashSet<>();
        return codes.typed().stream().filter(code -> !seen.add(plain(code)) && told.add(plain(code))).toList().stream()
                .map(Kind.CODE_TWICE::of);
    }

    private Stream<VoucherProblem> taken(String code) {
        return existing.stream()
                .filter(other -> other.codes().stream().map(VoucherCodes::plain).anyMatch(plain(code)::equals))
                .map(other -> Kind.CODE_EXISTS.of(code, other.title()));
    }

    private static String plain(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
