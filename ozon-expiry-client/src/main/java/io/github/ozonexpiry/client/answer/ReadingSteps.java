package io.github.ozonexpiry.client.answer;

import java.util.function.Consumer;

/** The steps of a reading, done one after another and told as {@link ReadingStep}s. For one thread. */
public final class ReadingSteps {

    private final Consumer<? super ReadingStep> progress;
    private final int all;
    private int done;

    /**
     * Steps of which none is done.
     *
     * @param progress is told of each step that is done
     * @param all how many there will be
     */
    public ReadingSteps(Consumer<? super ReadingStep> progress, int all) {
        this.progress = progress;
        this.all = all;
    }

    /**
     * Does the next step and tells of it; of one that fails it tells nothing.
     *
     * @param part what is read, in English
     * @param work the step
     */
    public void next(String part, Runnable work) {
        work.run();
        done++;
        progress.accept(new ReadingStep(part, done, all));
    }
}
