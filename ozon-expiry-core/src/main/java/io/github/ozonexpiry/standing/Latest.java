package io.github.ozonexpiry.standing;

import io.github.ozonexpiry.expiry.Judgement;
import io.github.ozonexpiry.posting.PostingNumber;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A posting that was judged several times counts once, as it was judged last. */
final class Latest {

    private Latest() {}

    static List<Judgement> of(Collection<Judgement> judgements) {
        Map<PostingNumber, Judgement> latest = new LinkedHashMap<>();
        judgements.forEach(judgement -> latest.merge(judgement.posting().number(), judgement, Latest::later));
        return List.copyOf(latest.values());
    }

    private static Judgement later(Judgement one, Judgement other) {
        return one.now().isAfter(other.now()) ? one : other;
    }
}
