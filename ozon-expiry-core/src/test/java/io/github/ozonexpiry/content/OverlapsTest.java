package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ozonexpiry.content.ContentFinding.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapsTest {

    private static final String TEXT = "0123456789";

    private static ContentFinding finding(Kind kind, int from, int to) {
        return new ContentFinding(kind, from, to, TEXT.substring(from, to));
    }

    private static ContentFinding link(int from, int to) {
        return finding(Kind.LINK, from, to);
    }

    @Test
    void makesOneOfTwoThatShareACharacter() {
        assertThat(Overlaps.merged(TEXT, List.of(link(2, 5), link(0, 3)))).containsExactly(link(0, 5));
        assertThat(Overlaps.merged(TEXT, List.of(link(0, 9), link(3, 4)))).containsExactly(link(0, 9));
    }

    @Test
    void leavesApartWhatOnlyTouches() {
        assertThat(Overlaps.merged(TEXT, List.of(link(3, 5), link(0, 3)))).containsExactly(link(0, 3), link(3, 5));
    }

    @Test
    void leavesOtherKindsApartInTheOrderOfTheText() {
        ContentFinding phone = finding(Kind.PHONE, 1, 4);

        assertThat(Overlaps.merged(TEXT, List.of(phone, link(0, 3)))).containsExactly(link(0, 3), phone);
    }

    @Test
    void keepsWhatTouchesTheFirstOnEitherSide() {
        List<ContentFinding> first = List.of(finding(Kind.PHONE, 3, 5));

        assertThat(Overlaps.outside(first, List.of(link(5, 6), link(1, 3)))).containsExactly(link(1, 3), link(5, 6));
    }

    @Test
    void dropsWhatSharesACharacterWithAnyOfTheFirst() {
        List<ContentFinding> first = List.of(finding(Kind.PHONE, 7, 9), finding(Kind.PHONE, 2, 4));

        assertThat(Overlaps.outside(first, List.of(link(1, 3), link(3, 5), link(4, 6), link(8, 10))))
                .containsExactly(link(4, 6));
    }

    @Test
    void keepsAllOutsideOfNothing() {
        assertThat(Overlaps.outside(List.of(), List.of(link(0, 1)))).containsExactly(link(0, 1));
    }
}
