package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpacedLabelTest {

    private static final Atom DOT = new Atom(Atom.Kind.DOT, 0, 1, Atom.Way.PLAIN);

    /** Each character is a piece of its own. */
    private static int end(String text, int at, List<Atom> before) {
        List<Atom> atoms = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            Atom.Kind kind = text.charAt(i) == ' ' ? Atom.Kind.SPACE : Atom.Kind.LABEL;
            atoms.add(new Atom(kind, i, i + 1, Atom.Way.PLAIN));
        }
        return SpacedLabel.end(ReadableText.of(text), atoms, at, before);
    }

    @Test
    void joinsThreeLettersOrMoreThatSpacesPullApart() {
        assertThat(end("a b c", 0, List.of())).isEqualTo(4);
        assertThat(end("a b", 0, List.of())).isZero();
    }

    @Test
    void joinsTwoLettersBehindADot() {
        assertThat(end("a b", 0, List.of(DOT))).isEqualTo(2);
        assertThat(end("a", 0, List.of(DOT))).isZero();
    }

    @Test
    void staysWhereNoNameBegins() {
        assertThat(end("a b c d", 1, List.of())).isEqualTo(1);
        assertThat(end("a b c \u4e00", 6, List.of())).isEqualTo(6);
    }

    @Test
    void endsBeforeALetterOfAnotherAlphabet() {
        assertThat(end("a b c \u0434", 0, List.of())).isEqualTo(4);
        assertThat(end("a b c 1", 0, List.of())).isEqualTo(6);
    }
}
