package io.github.ozonexpiry.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.client.transport.limit.Limits;
import io.github.ozonexpiry.client.transport.retry.RetryPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Gives spoilt answers to every list and looks at what comes out: pages, or an {@link OzonException}, never anything else. The answers that
 * are spoilt are the sandbox's own, so a list is here as soon as its group is in {@link CallGroup#ALL}.
 */
final class Fuzz {

    private static final long SEED = 20260606;
    private static final long SLOW_MILLIS = 10_000;
    private static final Path FINDING = Path.of("target", "fuzz-finding.json");

    private long tried;

    /** Something that reads answers with a list. */
    private static final class Decoder {
        final String name;
        final byte[] seed;
        final Function<byte[], List<Page<?>>> read;

        Decoder(String name, byte[] seed, Function<byte[], List<Page<?>>> read) {
            this.name = name;
            this.seed = seed;
            this.read = read;
        }
    }

    /** {@code INPUTS} for each list; prints what was tried, and ends with 1 at the first finding. */
    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Fuzz fuzz = new Fuzz();
        for (Decoder decoder : decoders()) {
            fuzz.every(decoder, Integer.parseInt(args[0]));
        }
        System.out.printf(Locale.ROOT, "fuzz: %,d inputs in %.1f s%n", fuzz.tried, (System.nanoTime() - start) / 1e9);
    }

    private static List<Decoder> decoders() throws IOException {
        List<Decoder> decoders = new ArrayList<>();
        for (String saved : List.of("ladder-a-v4-page.json", "ladder-b-v3-get.json", "five-postings.json")) {
            decoders.add(
                    new Decoder("PostingCalls.read, " + saved, saved(saved), json -> List.of(PostingCalls.read(json))));
        }
        try (FurnishedSandbox sandbox = new FurnishedSandbox()) {
            CallGroup.everyCase()
                    .filter(call -> !(call instanceof CallCase.Single))
                    .forEach(list -> decoders.add(decoder(list, sandbox)));
        }
        return decoders;
    }

    private static Decoder decoder(CallCase list, FurnishedSandbox sandbox) {
        return new Decoder(list.path(), sandbox.answer(list), json -> list.make(answering(json)));
    }

    private static OzonSeller answering(byte[] json) {
        Layer prepared = (call, next) -> new Answer(200, Map.of(), json);
        return OzonSeller.builder(Credentials.of("4711", "key"))
                .limits(Limits.NONE)
                .retries(RetryPolicy.NONE)
                .layers(prepared)
                .build();
    }

    private static byte[] saved(String name) throws IOException {
        try (InputStream file = Fuzz.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }

    private void every(Decoder decoder, int inputs) throws IOException {
        Mutation mutation = new Mutation(decoder.seed, SEED);
        long start = System.nanoTime();
        long items = 0;
        long quarantined = 0;
        long refused = 0;
        for (int i = 0; i < inputs; i++, tried++) {
            byte[] json = mutation.next();
            long begun = System.nanoTime();
            try {
                for (Page<?> page : decoder.read.apply(json)) {
                    items += page.items().size();
                    quarantined += page.quarantined().size();
                    requireWords(page);
                }
            } catch (OzonException e) {
                refused++;
                Objects.requireNonNull(e.getMessage());
            } catch (RuntimeException | Error e) {
                found(decoder, i, json, e);
            }
            long millis = (System.nanoTime() - begun) / 1_000_000;
            if (millis > SLOW_MILLIS) {
                found(decoder, i, json, new IllegalStateException("took " + millis + " ms"));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "fuzz: %-60s %,6d inputs, %,d elements read, %,d quarantined, %,d answers refused, %,d ms%n",
                decoder.name,
                inputs,
                items,
                quarantined,
                refused,
                (System.nanoTime() - start) / 1_000_000);
    }

    /** Whatever was read can be shown, and every finding says why. */
    private static void requireWords(Page<?> page) {
        page.items().forEach(item -> Objects.requireNonNull(item.toString()));
        page.quarantined().forEach(broken -> {
            if (broken.reason().isBlank()) {
                throw new IllegalStateException("a finding without reason: " + broken);
            }
        });
    }

    private static void found(Decoder decoder, int input, byte[] json, Throwable finding) throws IOException {
        Files.write(FINDING, json);
        String start = new String(json, 0, Math.min(json.length, 2000), UTF_8);
        System.err.println("fuzz: " + decoder.name + ", input " + input + ", kept in " + FINDING + ": " + start);
        finding.printStackTrace();
        System.exit(1);
    }
}
