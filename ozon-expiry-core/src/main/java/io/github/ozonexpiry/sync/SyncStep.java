package io.github.ozonexpiry.sync;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is to be done next. */
public sealed interface SyncStep {

    /**
     * What a caller does about it, a branch a case.
     *
     * @param call what is done about a call that is to be made
     * @param wait what is done about a wait
     * @param idle what is done when nothing waits
     * @param <T> what it brings
     * @return what it brings
     */
    <T> T fold(
            Function<? super Call, ? extends T> call,
            Function<? super Wait, ? extends T> wait,
            Supplier<? extends T> idle);

    /**
     * A call to make at once; the queue must be told what became of it.
     *
     * @param number its number, 1 for the first of a queue's life
     * @param at when it was given out
     * @param levels what is to be set, the most dangerous first, each pair once
     */
    record Call(long number, Instant at, List<StockChange> levels) implements SyncStep {

        /**
         * Copies the levels.
         *
         * @param number its number
         * @param at when it was given out
         * @param levels what is to be set
         */
        public Call {
            levels = List.copyOf(levels);
        }

        @Override
        public <T> T fold(
                Function<? super Call, ? extends T> call,
                Function<? super Wait, ? extends T> wait,
                Supplier<? extends T> idle) {
            return call.apply(this);
        }
    }

    /**
     * Nothing may be sent yet.
     *
     * @param until when to ask again; earlier when a change is told meanwhile
     */
    record Wait(Instant until) implements SyncStep {

        @Override
        public <T> T fold(
                Function<? super Call, ? extends T> call,
                Function<? super Wait, ? extends T> wait,
                Supplier<? extends T> idle) {
            return wait.apply(this);
        }
    }

    /** Nothing waits; a call that is under way may bring something back. */
    record Idle() implements SyncStep {

        @Override
        public <T> T fold(
                Function<? super Call, ? extends T> call,
                Function<? super Wait, ? extends T> wait,
                Supplier<? extends T> idle) {
            return idle.get();
        }
    }
}
