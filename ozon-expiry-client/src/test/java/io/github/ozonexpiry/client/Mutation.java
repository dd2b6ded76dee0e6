package io.github.ozonexpiry.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils answers in the ways in which answers are spoilt: what is drawn from one seed is always the same. */
final class Mutation {

    /** What may stand where another value stood. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "\"false\"",
            "0",
            "-1",
            "\"17\"",
            "1.5",
            "-0.0",
            "\"\"",
            "\" \"",
            "[]",
            "{}",
            "[[]]",
            "[null]",
            "9223372036854775807",
            "9223372036854775808",
            "18446744073709551616",
            "1E999999999",
            "1e-999999999",
            "1E400",
            "\"1E999999999\"",
            "9".repeat(60),
            "0." + "0".repeat(400) + "1",
            "7".repeat(999),
            "7".repeat(1001),
            "8".repeat(100_000),
            "\"" + "7".repeat(5000) + "\"",
            "\"9999-12-31T23:59:59.999999900Z\"",
            "\"0001-01-01T00:00:00Z\"",
            "\"2026-02-30T25:61:61Z\"",
            "\"2026-05-05T06:44:37.1234567890+99:99\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"RUB\"",
            "\"\\u0000\\ud800\\uffff\"",
            "\"\uFEFF\u202E\u2028\"",
            "\"" + "длинно".repeat(10_000) + "\"",
            "{\"amount\":1E60,\"currency\":\"RUB\"}",
            "NaN",
            "-",
            "01",
            "[".repeat(999) + "]".repeat(999),
            "[".repeat(100_000),
            "{\"a\":".repeat(100_000),
            "[".repeat(50_000) + "]".repeat(50_000));

    private static final byte[][] BAD_UTF8 = {
        {(byte) 0xFF},
        {(byte) 0xC3},
        {(byte) 0xC0, (byte) 0x80},
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
        {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
        {(byte) 0xE2, (byte) 0x82},
        {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
        {0}
    };

    private final byte[] seed;
    private final List<Span> values = new ArrayList<>();
    private final List<Span> members = new ArrayList<>();
    private final Random random;

    /** A part of the seed. */
    private record Span(int from, int to) {}

    /** Of one answer that can be read. */
    Mutation(byte[] seed, long drawn) throws IOException {
        this.seed = seed.clone();
        this.random = new Random(drawn);
        try (JsonParser parser = new JsonFactory().createParser(seed)) {
            parser.nextToken();
            value(parser);
        }
    }

    /** The seed, spoilt once, twice or thrice. */
    byte[] next() {
        byte[] spoilt = random.nextInt(4) == 0 ? seed : structure();
        for (int more = random.nextInt(3); more > 0; more--) {
            spoilt = bytes(spoilt);
        }
        return spoilt;
    }

    private byte[] structure() {
        Span value = any(values);
        Span member = any(members);
        return switch (random.nextInt(6)) {
            case 0 -> splice(seed, member, new byte[0]); // and leaves the comma
            case 1 -> splice(seed, new Span(member.to, member.to), text("," + of(member)));
            case 2 -> splice(seed, new Span(member.from, member.from), text(of(any(members)) + ","));
            case 3 -> splice(seed, value, text(of(any(values))));
            case 4 -> splice(seed, new Span(member.from + 1, member.from + 1), text("new_"));
            default -> splice(seed, value, text(VALUES.get(random.nextInt(VALUES.size()))));
        };
    }

    private byte[] bytes(byte[] json) {
        int at = random.nextInt(json.length + 1);
        int end = Math.min(json.length, at + 1 + random.nextInt(8));
        Span few = new Span(at, Math.max(at, end));
        return switch (random.nextInt(6)) {
            case 0 -> splice(json, new Span(at, json.length), new byte[0]);
            case 1 -> splice(json, few, new byte[0]);
            case 2 -> splice(json, new Span(at, at), BAD_UTF8[random.nextInt(BAD_UTF8.length)]);
            case 3 -> splice(json, few, new byte[] {(byte) random.nextInt(256)});
            case 4 ->
                splice(json, new Span(at, at), text(String.valueOf("{}[]\",:\\ \n0e-".charAt(random.nextInt(13)))));
            default -> splice(json, new Span(at, at), text(VALUES.get(random.nextInt(VALUES.size()))));
        };
    }

    private static byte[] splice(byte[] json, Span span, byte[] other) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(json, 0, span.from);
        out.writeBytes(other);
        out.write(json, span.to, json.length - span.to);
        return out.toByteArray();
    }

    private Span any(List<Span> spans) {
        return spans.get(random.nextInt(spans.size()));
    }

    private String of(Span span) {
        return new String(seed, span.from, span.to - span.from, UTF_8);
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    /** Notes where the value at which a parser stands begins and ends, and all within it. */
    private void value(JsonParser parser) throws IOException {
        int from = (int) parser.currentTokenLocation().getByteOffset();
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                int name = (int) parser.currentTokenLocation().getByteOffset();
                parser.nextToken();
                value(parser);
                members.add(new Span(name, values.get(values.size() - 1).to));
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                value(parser);
            }
        }
        parser.finishToken();
        values.add(new Span(from, (int) parser.currentLocation().getByteOffset()));
    }
}
