package io.github.ozonexpiry.simulation;

import io.github.ozonexpiry.posting.Cancellation;
import io.github.ozonexpiry.posting.Cancellation.Party;
import io.github.ozonexpiry.posting.Cancellation.ReasonId;
import io.github.ozonexpiry.stated.Stated;
import io.github.ozonexpiry.stated.Word;

/** What Ozon says of a cancellation (rules section 4). Where the sources name no reason, a number is drawn that no table knows. */
record Cancelling(Course course, Dice dice) {

    private static final Cancellation NONE = new Cancellation(
            Stated.of(new ReasonId(0)),
            Stated.nothing(""),
            Stated.nothing(""),
            Stated.nothing(""),
            Stated.of(false),
            Stated.of(false));

    Cancellation stated(boolean ended) {
        if (!ended || course.ending == Ending.SPLIT) {
            return NONE;
        }
        Stated<Word<Party>> by = Stated.of(Word.of(party()));
        boolean inRussian = dice.chance("in Russian", 0, 0.2);
        return new Cancellation(
                reason(),
                Stated.nothing(""),
                inRussian ? Stated.nothing("") : by,
                inRussian ? Stated.of(Word.read(Party.class, russian())) : Stated.nothing(""),
                Stated.of(course.assembled < course.ended),
                dice.chance("fault unsaid", 0, 0.05) ? Stated.absent() : Stated.of(!course.ending.isOutside()));
    }

    private Party party() {
        return switch (course.ending) {
            case OUT_OF_STOCK, ONLY_DEFECTIVE, OTHER_REASON -> Party.SELLER;
            case BUYER -> Party.BUYER;
            case LOST -> dice.oneOf("lost by", 0, Party.CARRIER, Party.CARRIER, Party.OZON);
            case NOT_COLLECTED -> dice.oneOf("left by", 0, Party.BUYER, Party.CARRIER, Party.OZON);
            default -> dice.oneOf("ended by", 0, Party.OZON, Party.SYSTEM);
        };
    }

    private String russian() {
        return switch (party()) {
            case SELLER -> "Продавец";
            case BUYER -> dice.oneOf("buyer", 0, "Клиент", "Покупатель");
            case OZON -> "Ozon";
            case SYSTEM -> "Система";
            case CARRIER -> "Служба доставки";
        };
    }

    private Stated<ReasonId> reason() {
        long known = switch (course.ending) {
            case OUT_OF_STOCK -> 352;
            case ONLY_DEFECTIVE -> 400;
            case OTHER_REASON -> 402;
            case NOT_COLLECTED -> 665;
            case LOST -> 667;
            default -> 0;
        };
        if (known != 0) {
            return dice.chance("reason unsaid", 0, 0.05) ? Stated.absent() : Stated.of(new ReasonId(known));
        }
        return dice.chance("any reason", 0, 0.5)
                ? Stated.absent()
                : Stated.of(new ReasonId(dice.between("reason", 0, 9001, 9009)));
    }
}
