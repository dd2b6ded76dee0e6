package io.github.ozonexpiry.client.recovery;

import io.github.ozonexpiry.posting.Line;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.posting.PostingNumber;
import io.github.ozonexpiry.posting.Sku;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of postings is asked for. */
final class Postings {

    private Postings() {}

    static Set<String> numbers(Stream<Posting> postings) {
        return postings.map(Posting::number).map(PostingNumber::text).collect(Collectors.toSet());
    }

    static Set<Sku> products(Collection<Posting> postings) {
        return postings.stream()
                .flatMap(posting -> posting.lines().stream())
                .map(Line::sku)
                .flatMap(sku -> sku.value().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that have one of the products. */
    static Set<PostingNumber> with(Collection<Sku> products, Collection<Posting> postings) {
        return postings.stream()
                .filter(posting -> posting.lines().stream()
                        .map(Line::sku)
                        .flatMap(sku -> sku.value().stream())
                        .anyMatch(products::contains))
                .map(Posting::number)
                .collect(Collectors.toSet());
    }

    /** The number of its order: that of the posting without its last part. */
    static Optional<String> order(PostingNumber number) {
        int last = number.text().lastIndexOf('-');
        return last > 0 ? Optional.of(number.text().substring(0, last)) : Optional.empty();
    }
}
