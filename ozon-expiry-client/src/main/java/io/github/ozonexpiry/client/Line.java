package io.github.ozonexpiry.client;

import io.github.ozonexpiry.client.transport.Answer;
import io.github.ozonexpiry.client.transport.Call;
import io.github.ozonexpiry.client.transport.Stack;
import io.github.ozonexpiry.client.transport.Ticks;
import io.github.ozonexpiry.client.wire.Blackout;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The line of one shop to Ozon: what was built once and what was learnt since. An answer that is an error is thrown. */
final class Line {

    private static final Logger LOG = LoggerFactory.getLogger(OzonSeller.class);
    private static final int OK = 200;

    private final Set<String> retired = ConcurrentHashMap.newKeySet();
    private final Stack stack;
    private final Set<String> shownHeaders;
    private final Blackout blackout;
    private final Clock clock;
    private final Ticks ticks;
    private final Executor executor;

    Line(Stack stack, Set<String> shownHeaders, Blackout blackout, Clock clock, Ticks ticks, Executor executor) {
        this.stack = stack;
        this.shownHeaders = shownHeaders;
        this.blackout = blackout;
        this.clock = clock;
        this.ticks = ticks;
        this.executor = executor;
    }

    Blackout blackout() {
        return blackout;
    }

    Instant now() {
        return clock.instant();
    }

    Ticks ticks() {
        return ticks;
    }

    Executor executor() {
        return executor;
    }

    Set<String> retiredAsked() {
        return Set.copyOf(retired);
    }

    void warnIfRetired(String path) {
        RetiredMethod.of(path).ifPresent(row -> {
            retired.add(path);
            LOG.warn("{} ({})", row, row.source());
        });
    }

    Answer send(Call call) {
        Answer answer;
        try {
            answer = stack.send(call);
        } catch (IOException e) {
            throw NoAnswerCame.because(call.path(), e);
        }
        if (answer.status() != OK) {
            OzonError error = OzonError.of(ErrorAnswer.read(call.path(), answer, shownHeaders, blackout, now()));
            if (error instanceof MethodRetired) {
                retired.add(call.path());
            }
            throw error;
        }
        return answer;
    }
}
