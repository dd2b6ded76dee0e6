package io.github.ozonexpiry.examples;

/** What a shop must do today. */
public final class MorningReport {
    private MorningReport() {}

    /**
     * Prints the report.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(text());
    }

    static String text() {
        return "Morning report by ozon-expiry";
    }
}
