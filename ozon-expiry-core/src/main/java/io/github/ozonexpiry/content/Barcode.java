package io.github.ozonexpiry.content;

/** The number of a kind of goods, with its check digit (GS1: UPC-A). */
final class Barcode {

    private static final int UPC = 12;

    private Barcode() {}

    static boolean isOne(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            sum += i % 2 == 0 ? 3 * digit : digit;
        }
        return digits.length() == UPC && digits.startsWith("0") && sum % 10 == 0;
    }
}
