package io.github.ozonexpiry.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.answer.Page;
import io.github.ozonexpiry.client.answer.Quarantined;
import io.github.ozonexpiry.posting.Posting;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Answers for tests. */
final class Fixture {

    private Fixture() {}

    static byte[] file(String name) {
        try (InputStream stream = Fixture.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page<Posting> page(String json) {
        return PostingCalls.read(json.getBytes(UTF_8));
    }

    /** The one posting with these members, which must be readable. */
    static Posting posting(String members) {
        Page<Posting> page =
                page("{\"postings\":[{\"posting_number\":\"1-1\"" + (members.isEmpty() ? "" : "," + members) + "}]}");
        assertThat(page.quarantined()).isEmpty();
        assertThat(page.items()).hasSize(1);
        return page.items().get(0);
    }

    /** What is wrong with the one posting with these members, which must not be readable. */
    static Quarantined broken(String members) {
        Page<Posting> page = page("{\"postings\":[{\"posting_number\":\"1-1\"," + members + "}]}");
        assertThat(page.items()).isEmpty();
        assertThat(page.quarantined()).hasSize(1);
        return page.quarantined().get(0);
    }
}
