package io.github.ozonexpiry.letter;

import io.github.ozonexpiry.letter.LetterPart.Apology;
import io.github.ozonexpiry.letter.LetterPart.Close;
import io.github.ozonexpiry.letter.LetterPart.Compensation;
import io.github.ozonexpiry.letter.LetterPart.Reason;
import io.github.ozonexpiry.letter.LetterPart.Restock;
import io.github.ozonexpiry.letter.LetterPart.Substitute;
import java.util.List;
import java.util.Optional;

/** What is left out of a letter that is too long: notices never, nor the only part. */
final class LeastNeeded {

    private static final List<Class<? extends LetterPart>> FIRST_TO_LAST =
            List.of(Close.class, Reason.class, Substitute.class, Restock.class, Compensation.class, Apology.class);

    private LeastNeeded() {}

    static Optional<Integer> placeIn(List<LetterPart> parts) {
        if (parts.size() == 1) {
            return Optional.empty();
        }
        for (Class<? extends LetterPart> kind : FIRST_TO_LAST) {
            for (int i = parts.size() - 1; i >= 0; i--) {
                if (kind.isInstance(parts.get(i))) {
                    return Optional.of(i);
                }
            }
        }
        return Optional.empty();
    }
}
