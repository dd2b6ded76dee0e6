package io.github.ozonexpiry.client;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableAnswerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``                                    | 0  | empty
                    `  `                                  | 0  | empty
                    <html><b>502 Bad Gateway</b></html>   | 0  | not JSON: '<html><b>502 Bad Gateway</b></html>'
                    upstream is away                      | 0  | not JSON: 'upstream is away'
                    []                                    | 0  | JSON, but no object
                    [{"posting_number":"1-1"}]            | 0  | JSON, but no object
                    "text"                                | 0  | JSON, but no object
                    null                                  | 0  | JSON, but no object
                    {}                                    | -1 | JSON, but neither postings nor a posting
                    {"rows":[{"posting_number":"1-1"}]}   | -1 | JSON, but neither postings nor a posting
                    {"result":[]}                         | 10 | JSON, but neither postings nor a posting
                    {"result":null}                       | 10 | JSON, but neither postings nor a posting
                    {"result":{}}                         | 11 | JSON, but neither postings nor a posting
                    {"postings":{"a":1}}                  | 12 | JSON, but neither postings nor a posting
                    {"postings":"none"}                   | 12 | JSON, but neither postings nor a posting
                    {"has_next":true                      | 16 | cut off before any posting
                    {"has_next":tr                        | 14 | cut off before any posting
                    oops                                  | 0  | not JSON: 'oops'
                    {                                     | 1  | cut off before any posting
                    """)
    void whatIsNoAnswerSaysWhyAndWhere(String text, long offset, String reason) {
        UnreadableAnswer unreadable = unreadable(text.getBytes(UTF_8));

        assertThat(unreadable.reason()).isEqualTo(reason);
        assertThat(unreadable.offset()).isEqualTo(offset);
        assertThat(unreadable.code()).isEmpty();
        assertThat(unreadable.ozonMessage()).isEmpty();
        assertThat(unreadable).hasMessageStartingWith("unreadable answer: " + reason);
    }

    @Test
    void brokenJsonBeforeAnyPostingSaysWhere() {
        UnreadableAnswer unreadable = unreadable("{\"customer\": Secret, \"postings\":[]}".getBytes(UTF_8));

        assertThat(unreadable.offset()).isBetween(13L, 21L);
        assertThat(unreadable.reason()).isEqualTo("broken JSON before any posting");
        assertThat(unreadable.getMessage()).as("it may be about a buyer").doesNotContain("Secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
                    {"code":8,"message":"You are too fast","details":[]}    | 8  | You are too fast
                    {"message":"no such thing","code":"5"}                  | 5  | no such thing
                    {"code":16}                                             | 16 | -
                    {"code":null,"message":"Internal error"}                | -  | Internal error
                    {"details":[{"typeUrl":"a","value":"b"}],"code":3,"message":"" } | 3 | ``
                    """)
    void anErrorAnswerKeepsOzonsCodeAndMessage(String json, Integer code, String message) {
        UnreadableAnswer unreadable = unreadable(json.getBytes(UTF_8));

        assertThat(unreadable.code().stream().boxed().findFirst().orElse(null)).isEqualTo(code);
        assertThat(unreadable.ozonMessage().orElse(null)).isEqualTo(message);
        assertThat(unreadable.reason()).startsWith("an error answer of Ozon's");
        assertThat(unreadable.offset()).isEqualTo(-1);
    }

    @Test
    void textInUtf16IsRefused() {
        assertThat(unreadable("{\"postings\":[]}".getBytes(UTF_16)).reason()).isEqualTo("not UTF-8");
        assertThat(unreadable("{\"postings\":[]}".getBytes(UTF_16LE)).reason()).isEqualTo("not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "{\"code\":8,\"message\":\""})
    void theMessageShowsNoMoreThanAShortExcerptOnOneLine(String start) {
        String text = start + "\\n\u0001x\u202E\u2028".repeat(2000) + (start.startsWith("{") ? "\"}" : "");
        UnreadableAnswer unreadable = unreadable(text.replace("\u0001", start.startsWith("{") ? "\\u0001" : "\u0001")
                .getBytes(UTF_8));

        assertThat(unreadable.getMessage().length()).isLessThan(200);
        assertThat(unreadable.getMessage()).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028]");
    }

    @Test
    void theMessageOfAnotherMethodsAnswerShowsNothingOfIt() {
        assertThat(unreadable("{\"customer\":{\"name\":\"Secret Buyer\"}}".getBytes(UTF_8))
                        .getMessage())
                .doesNotContain("Secret");
    }

    private static UnreadableAnswer unreadable(byte[] json) {
        UnreadableAnswer unreadable = catchThrowableOfType(UnreadableAnswer.class, () -> PostingCalls.read(json));
        assertThat(unreadable).as("must be unreadable").isNotNull();
        return unreadable;
    }
}
