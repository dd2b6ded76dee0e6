package io.github.ozonexpiry.client.stock;

import io.github.ozonexpiry.sync.CallFailure;
import io.github.ozonexpiry.sync.LineOutcome;
import io.github.ozonexpiry.sync.StockPair;
import io.github.ozonexpiry.sync.SyncStep;
import java.util.Map;

/** Is told of each call, in the thread that makes it. */
public interface SendingWatch {

    /** Tells nobody. */
    SendingWatch NONE = new SendingWatch() {};

    /**
     * A call is about to be made: store the state of the queue now, and no end of the program loses or repeats anything. What this throws, the
     * sender throws, and the call is not made.
     *
     * @param call the call, which counts as under way
     */
    default void before(SyncStep.Call call) {}

    /**
     * Ozon answered.
     *
     * @param call the call
     * @param outcomes what became of each pair that Ozon names
     */
    default void answered(SyncStep.Call call, Map<StockPair, LineOutcome> outcomes) {}

    /**
     * A call failed as a whole; its numbers wait again.
     *
     * @param call the call
     * @param failure why
     */
    default void failed(SyncStep.Call call, CallFailure failure) {}
}
