package io.github.ozonexpiry.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Layer;
import io.github.ozonexpiry.sandbox.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every call of every group, each of its answers about a buyer as well: what is logged of it, line by line. */
class EveryCallIsOneLineTest {

    private static final Pattern LINE = Pattern.compile("DEBUG io\\.github\\.ozonexpiry\\.client - "
            + "(?<verb>[A-Z]+) (?<path>/v\\d[a-z0-9/-]*) (?<status>\\d{3}), attempt 1, waited 0 ms, took \\d+ ms, "
            + "(?<bytes>\\d+) bytes");

    private static final String BUYER = "\"customer\":{\"name\":\"Anna Petrova\",\"phone\":\"+79031234567\","
            + "\"customer_email\":\"anna@example.com\",\"address\":{\"address_tail\":\"Lenina 1, 17\"}},"
            + "\"addressee\":{\"name\":\"Anna Petrova\",\"phone\":\"+79031234567\"},";

    private final FurnishedSandbox sandbox = new FurnishedSandbox();
    private final List<Integer> lengths = new ArrayList<>();

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void withMethodStatusAttemptWaitTimeAndBytesAndNothingElse() {
        List<String> lines;
        try (LogCapture log = new LogCapture()) {
            OzonSeller seller = sandbox.seller(withABuyer());
            CallGroup.everyCase().forEach(call -> call.make(seller));
            lines = log.lines();
        }

        List<Asked> asked = sandbox.ozon().asked();
        assertThat(asked).hasSizeGreaterThan(80);
        assertThat(lines).hasSameSizeAs(asked);
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i));
            assertThat(line.matches()).as(lines.get(i)).isTrue();
            assertThat(line.group("verb")).isEqualTo(asked.get(i).verb());
            assertThat(line.group("path")).isEqualTo(asked.get(i).path());
            assertThat(line.group("status"))
                    .isEqualTo(Integer.toString(asked.get(i).status()));
            assertThat(line.group("bytes")).isEqualTo(lengths.get(i).toString());
        }
    }

    /** Adds a buyer to every answer that is an object, as Ozon does to postings. */
    private Layer withABuyer() {
        return (call, next) -> {
            Answer answer = next.send(call);
            String text = new String(answer.body(), UTF_8);
            Answer told = text.startsWith("{") && text.length() > 2
                    ? new Answer(answer.status(), Map.of(), ("{" + BUYER + text.substring(1)).getBytes(UTF_8))
                    : answer;
            lengths.add(told.length());
            return told;
        };
    }
}
