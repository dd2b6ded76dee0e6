package io.github.ozonexpiry.content;

import java.util.stream.IntStream;

/** The number of a kind of goods, with its check digit (GS1: UPC-A). */
final class Barcode {

    private static final int UPC = 12;

    private Barcode() {}

    static boolean isOne(String digits) {
        return digits.length() == UPC && digits.startsWith("0") && weighed(digits) % 10 == 0;
    }

    private static int weighed(String digits) {
        return IntStream.range(0, UPC)
                .map(i -> (i % 2 == 0 ? 3 : 1) * (digits.charAt(i) - '0'))
                .sum();
    }
}
