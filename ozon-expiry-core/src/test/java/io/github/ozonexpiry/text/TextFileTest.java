package io.github.ozonexpiry.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFileTest {

    @Test
    void keysAndTextsAreReadInUtf8() {
        InputStream in = new ByteArrayInputStream("b=\u0434\u0430\na=yes\n".getBytes(StandardCharsets.UTF_8));

        assertThat(TextFile.read(in, "x")).containsExactly(entry("a", "yes"), entry("b", "\u0434\u0430"));
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> TextFile.read(null, "x.properties"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("texts x.properties are missing from the jar");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();

        assertThatThrownBy(() -> TextFile.read(broken, "x"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("texts x cannot be read");
    }

    @Test
    void messagesInARowHaveSemicolonsBetweenThem() {
        Wording wording = Wording.in(Language.ENGLISH, ZoneOffset.UTC);
        Message allowed = Message.of("permission.allowed");

        assertThat(new Listed(List.of(allowed, allowed)).in(wording)).isEqualTo("allowed; allowed");
    }
}
