package io.github.ozonexpiry.client.offer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the lines of a file of promo codes. */
final class CodeLines {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{6,12}");
    private static final Pattern HEADING = Pattern.compile("[^\\p{Nd}<>{}\\[\\]]*\\p{L}[^\\p{Nd}<>{}\\[\\]]*");

    /** Headings that look like codes. */
    private static final Set<String> WORDS =
            Set.of("promocode", "promocodes", "voucher", "vouchers", "vouchercode", "coupon", "coupons", "couponcode");

    private static final String SEPARATORS = ";,\t";
    private static final char MARK = '\uFEFF';
    private static final int SHOWN = 40;

    private final byte[] file;
    private final List<String> codes = new ArrayList<>();
    private Optional<String> header = Optional.empty();

    CodeLines(byte[] file) {
        this.file = file;
    }

    CodeFile read() {
        int number = 0;
        for (String line : text().split("\r\n|\r|\n", -1)) {
            number++;
            if (!line.isBlank()) {
                take(number, cell(number, line));
            }
        }
        if (codes.isEmpty()) {
            throw new UnexpectedCodeFile(file, 0, "expected at least one code, got none");
        }
        return new CodeFile(header, codes);
    }

    private void take(int number, String cell) {
        boolean first = codes.isEmpty() && header.isEmpty();
        if (first && isHeading(cell)) {
            header = Optional.of(cell);
        } else if (CODE.matcher(cell).matches()) {
            codes.add(cell);
        } else {
            throw new UnexpectedCodeFile(
                    file, number, "expected a code of 6 to 12 digits or Latin letters, got '" + shown(cell) + "'");
        }
    }

    private static boolean isHeading(String cell) {
        return WORDS.contains(cell.toLowerCase(Locale.ROOT))
                || (cell.length() <= SHOWN
                        && !CODE.matcher(cell).matches()
                        && HEADING.matcher(cell).matches());
    }

    private String cell(int number, String line) {
        int end = line.length();
        while (end > 0 && isBetweenCells(line.charAt(end - 1))) {
            end--;
        }
        String cell = line.substring(0, end).strip();
        if (cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")) {
            cell = cell.substring(1, cell.length() - 1).strip();
        }
        if (cell.chars().anyMatch(each -> each == '"' || SEPARATORS.indexOf(each) >= 0)) {
            throw new UnexpectedCodeFile(file, number, "expected one column, got '" + shown(line) + "'");
        }
        return cell;
    }

    private static boolean isBetweenCells(char each) {
        return SEPARATORS.indexOf(each) >= 0 || Character.isWhitespace(each);
    }

    private String text() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnexpectedCodeFile(file, 0, "expected UTF-8, got other bytes");
        }
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    }
}
