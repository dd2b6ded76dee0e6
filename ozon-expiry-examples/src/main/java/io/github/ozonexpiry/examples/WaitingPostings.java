package io.github.ozonexpiry.examples;

import io.github.ozonexpiry.client.PostingCalls;
import io.github.ozonexpiry.posting.Posting;
import io.github.ozonexpiry.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The postings whose waiting is reckoned.
 *
 * @param all the postings
 * @param source where they come from
 * @param asked the moment that the user asked for
 * @param clock what tells the moment of saved answers; empty for an example of Ozon's, which is looked at when it was ordered
 */
record WaitingPostings(List<Posting> all, Message source, Optional<Instant> asked, Optional<Clock> clock) {

    /**
     * Those of the files, or of one of Ozon's ladders.
     *
     * @throws BadInput when a value cannot be used, a file is no answer, or there is no such posting; names it
     */
    static WaitingPostings of(Options options, Surroundings around) {
        Optional<String> ladder = options.value("--ladder");
        if (ladder.isPresent() && !options.files().isEmpty()) {
            throw new BadInput("report.waiting.bad.ladderFile");
        }
        Optional<Instant> now = options.value("--now").map(Arguments::instant);
        WaitingPostings postings =
                options.files().isEmpty() ? ofOzon(ladder.orElse("first"), now) : saved(options.files(), now, around);
        return options.value("--posting").map(postings::only).orElse(postings);
    }

    /** The moment at which a posting is looked at. */
    Instant now(Posting posting) {
        return asked.orElseGet(() ->
                clock.map(Clock::instant).orElseGet(() -> posting.inProcessAt().orElse(Instant.EPOCH)));
    }

    private static WaitingPostings ofOzon(String ladder, Optional<Instant> now) {
        return switch (ladder) {
            case "first" -> example("w-05.json", "report.waiting.source.first", now);
            case "second" -> example("w-06.json", "report.waiting.source.second", now);
            default -> throw new BadInput("report.waiting.bad.ladder", ladder);
        };
    }

    private static WaitingPostings example(String file, String source, Optional<Instant> now) {
        try (InputStream in = Objects.requireNonNull(WaitingPostings.class.getResourceAsStream(file), file)) {
            List<Posting> postings = PostingCalls.read(in.readAllBytes()).items();
            return new WaitingPostings(postings, Message.of(source), now, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException("example " + file + " cannot be read", e);
        }
    }

    private static WaitingPostings saved(List<String> files, Optional<Instant> now, Surroundings around) {
        Gathered answers = SavedAnswers.read(files, around.in());
        Message source = Message.of("report.waiting.source.files", String.join(", ", files));
        return new WaitingPostings(answers.postings(), source, now, Optional.of(around.clock()));
    }

    private WaitingPostings only(String number) {
        List<Posting> found = all.stream()
                .filter(posting -> posting.number().text().equals(number))
                .toList();
        if (found.isEmpty()) {
            throw new BadInput("report.waiting.bad.posting", number, source);
        }
        return new WaitingPostings(found, source, asked, clock);
    }
}
