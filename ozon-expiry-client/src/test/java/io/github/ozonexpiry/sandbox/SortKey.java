package io.github.ozonexpiry.sandbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Where a posting stands in a list; as a cursor it is opaque text, as Ozon's is. */
record SortKey(Instant first, Instant second, String number) implements Comparable<SortKey> {

    static final SortKey BEGINNING = new SortKey(Instant.MIN, Instant.MIN, "");

    private static final Comparator<SortKey> ORDER =
            Comparator.comparing(SortKey::first).thenComparing(SortKey::second).thenComparing(SortKey::number);

    static SortKey byCutoff(SandboxPosting posting) {
        return new SortKey(orNever(posting.shipmentDate), orNever(posting.inProcessAt), posting.number);
    }

    static SortKey byOrder(SandboxPosting posting) {
        return new SortKey(orNever(posting.inProcessAt), Instant.EPOCH, posting.number);
    }

    /** Reads a cursor; anything that is none is refused. */
    static SortKey read(Body body) {
        String cursor = body.text("cursor");
        if (cursor.isEmpty()) {
            return BEGINNING;
        }
        try {
            String[] parts = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 3);
            return new SortKey(Instant.parse(parts[0]), Instant.parse(parts[1]), parts[2]);
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw body.refused("cursor", "value is not a cursor");
        }
    }

    String cursor() {
        String text = first + " " + second + " " + number;
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int compareTo(SortKey other) {
        return ORDER.compare(this, other);
    }

    private static Instant orNever(@Nullable Instant moment) {
        return moment == null ? Instant.MAX : moment;
    }
}
