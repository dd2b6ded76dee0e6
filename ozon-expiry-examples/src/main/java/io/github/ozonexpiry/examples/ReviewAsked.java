package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.preparation.ServiceLevel;
import java.util.Arrays;
import java.util.List;

/**
 * What the user asked {@link PreventionReview} for.
 *
 * @param seed which seller is simulated
 * @param later whether the month nine weeks later is reviewed
 * @param level how many orders a handling time is to be enough for, and how surely
 * @param taken the advices that are done from now on, by their numbers in the review
 * @param show how many advices are printed at most
 * @param details whether it is printed what they rest on
 */
record ReviewAsked(long seed, boolean later, ServiceLevel level, List<Integer> taken, long show, boolean details) {

    /**
     * Reads the options.
     *
     * @throws BadInput when one of them cannot be used; names it
     */
    static ReviewAsked read(Options options) {
        if (!options.has("--log") && (options.has("--take") || options.has("--later"))) {
            throw new BadInput("report.prevent.bad.log");
        }
        return new ReviewAsked(
                Arguments.number(options, "--seed").orElse(1L),
                options.has("--later"),
                level(
                        options.value("--share").orElse("95"),
                        options.value("--confidence").orElse("95")),
                options.value("--take").map(ReviewAsked::numbers).orElse(List.of()),
                Arguments.number(options, "--show").orElse(Long.MAX_VALUE),
                options.has("--details"));
    }

    private static ServiceLevel level(String share, String confidence) {
        try {
            return ServiceLevel.of(share, confidence);
        } catch (IllegalArgumentException e) {
            throw new BadInput("report.prevent.bad.level", share, confidence);
        }
    }

    private static List<Integer> numbers(String text) {
        if (!text.matches("[1-9]\\d{0,2}(,[1-9]\\d{0,2})*")) {
            throw new BadInput("report.prevent.bad.take", text);
        }
        return Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
    }
}
